import type { Attribution } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import type { AttributionArticle } from './build-attribution';
import type { Finding } from './finding';
import type { Opener } from './opener';
import type { SpokenBefore } from './resolve-speaker';
import { sentenceAt } from './sentence-at';
import { sentenceFrom, sentenceTo, tagAt, type Unit } from './unit';

/**
 * Quotations that fill whole sentences and have no cue of their own, behind a statement of a person in the same or the
 * previous paragraph: they go on with what that person says. Weak: only layout says so.
 * @param opener "X said:" at the end of the paragraph before, whose words the quotation then surely is
 */
export function floatingQuotes(
  unit: Unit,
  found: readonly Finding[],
  before: readonly SpokenBefore[],
  article: AttributionArticle,
  opener: Opener | null = null,
): Omit<Attribution, 'index'>[] {
  const result: Omit<Attribution, 'index'>[] = [];
  for (const quote of unit.quotes) {
    if (!quote.spoken || quote.to - quote.from < unit.limits.floatingWords) continue;
    if (
      found.some((finding) => finding.content.some((range) => range.from < quote.to && quote.from < range.to))
    )
      continue;
    const starts = sentenceFrom(unit, quote.from) === quote.from;
    const end = sentenceTo(unit, quote.to - 1);
    const fills = quote.to >= end || (tagAt(unit, quote.to) === 'dot' && quote.to + 1 >= end);
    if (!starts || !fills) continue;
    const span = { start: unit.words[quote.from]!.start, end: unit.words[quote.to - 1]!.end };
    if (opener !== null && quote.from === 0 && unit.paragraph - opener.paragraph === 1) {
      result.push(opened(opener, span, article));
      continue;
    }
    const last = before.findLast((spoken) => spoken.at < span.start);
    if (last === undefined || unit.paragraph - last.paragraph > 1) continue;
    const { kind } = last.speaker;
    if (kind !== 'person' && kind !== 'role') continue;
    result.push({
      sentence: sentenceAt(article.sentences, span.start),
      source: [],
      cue: [],
      content: [span],
      quotation: 'direct',
      speaker: last.speaker,
      carriers: [],
      polarity: 'affirmed',
      certainty: 'said',
      tier: 'weak',
      rule: 'floating-quote',
    });
  }
  return result;
}

/** The quotation that an opener in the paragraph before announced. */
function opened(
  { speaker, source, cue }: Opener,
  content: TextSpan,
  article: AttributionArticle,
): Omit<Attribution, 'index'> {
  return {
    sentence: sentenceAt(article.sentences, cue.start),
    source: [source],
    cue: [cue],
    content: [content],
    quotation: 'direct',
    speaker,
    carriers: [],
    polarity: 'affirmed',
    certainty: 'said',
    tier: 'sure',
    rule: 'colon-before',
  };
}
