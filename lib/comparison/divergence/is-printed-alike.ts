import type { Attribution } from '../../model/attribution';
import type { AnalyzedArticle } from '../analyzed-article';
import { fold } from '../text/fold';

/** A credit where it stands. */
interface PrintedCredit {
  readonly article: AnalyzedArticle;
  readonly attribution: Attribution;
}

const PRONOUN = /^(?:he|she|it|they|who|which)$/u;

/**
 * Whether two articles print one statement in the same words and give its speaker by the same pronoun. Whom each means is
 * our reading of the sentences before, and no difference that the articles print.
 */
export function isPrintedAlike(one: PrintedCredit, two: PrintedCredit): boolean {
  const speaker = printed(one, one.attribution.source);
  return (
    PRONOUN.test(speaker) &&
    speaker === printed(two, two.attribution.source) &&
    printed(one, one.attribution.cue) === printed(two, two.attribution.cue) &&
    printed(one, one.attribution.content) === printed(two, two.attribution.content)
  );
}

const printed = ({ article }: PrintedCredit, spans: Attribution['source']): string =>
  spans.map(({ start, end }) => fold(article.snapshot.text.slice(start, end))).join(' ');
