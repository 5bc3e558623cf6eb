import type { Attribution, Speaker } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import type { AttributionArticle } from './build-attribution';
import type { Finding } from './finding';
import { namedBetween } from './introduced-quote';
import type { Mentions } from './mentions';
import type { Opener } from './opener';
import type { SpokenBefore } from './resolve-speaker';
import { sentenceAt } from './sentence-at';
import { hasTranscriptLabel } from './transcript-label';
import { sentenceFrom, sentenceTo, tagAt, type Unit } from './unit';

/**
 * Quotations that fill whole sentences and have no cue of their own, behind a statement of a person in the same or the
 * previous paragraph, or of one whom the sentence before announces: they go on with what that person says. Weak: only
 * layout says so.
 * @param joined what opens the paragraph goes on with a statement of the one before, and is no new one
 * @param opener "X said:" at the end of the paragraph before, whose words the quotation then surely is
 */
export function floatingQuotes(
  { unit, found, joined }: { unit: Unit; found: readonly Finding[]; joined: boolean },
  before: readonly SpokenBefore[],
  article: AttributionArticle,
  opener: Opener | null,
  mentions: Mentions,
): Omit<Attribution, 'index'>[] {
  const result: Omit<Attribution, 'index'>[] = [];
  for (const quote of unit.quotes) {
    if (!quote.spoken || quote.to - quote.from < unit.limits.floatingWords) continue;
    if (joined && quote.from === 0) continue;
    if (
      found.some((finding) => finding.content.some((range) => range.from < quote.to && quote.from < range.to))
    )
      continue;
    const starts = sentenceFrom(unit, quote.from) === quote.from;
    const end = sentenceTo(unit, quote.to - 1);
    const fills = quote.to >= end || (tagAt(unit, quote.to) === 'dot' && quote.to + 1 >= end);
    if (!starts || !fills) continue;
    if (hasTranscriptLabel(article.snapshot.text, unit.words[quote.from]!.start)) continue;
    const span = { start: unit.words[quote.from]!.start, end: unit.words[quote.to - 1]!.end };
    if (opener !== null && quote.from === 0 && unit.paragraph - opener.paragraph === 1) {
      result.push(opened(opener, span, article));
      continue;
    }
    const alone = found.every(({ cue }) => cue.every((range) => range.to <= quote.from));
    const speaker = whoGoesOn(unit, span, before, article, mentions, alone);
    if (speaker === null) continue;
    result.push({
      sentence: sentenceAt(article.sentences, span.start),
      source: [],
      cue: [],
      content: [span],
      quotation: 'direct',
      speaker,
      carriers: [],
      polarity: 'affirmed',
      certainty: 'said',
      tier: 'weak',
      rule: 'floating-quote',
    });
  }
  return result;
}

/**
 * Who is announced right before, or spoke last where nobody else is named since.
 * @param alone nobody speaks behind the quotation in its paragraph
 */
function whoGoesOn(
  unit: Unit,
  quote: TextSpan,
  before: readonly SpokenBefore[],
  { snapshot, sentences }: AttributionArticle,
  mentions: Mentions,
  alone: boolean,
): Speaker | null {
  const spoken = before.findLast(({ at }) => at < quote.start);
  const last = spoken !== undefined && unit.paragraph - spoken.paragraph <= 1 ? spoken : null;
  const from = last?.at ?? (snapshot.paragraphs[unit.paragraph - 1]?.start ?? quote.start) - 1;
  const text = { text: snapshot.text, sentences };
  const { introduced, somebody } = namedBetween(text, mentions, from, quote, last?.speaker ?? null);
  if (introduced !== null && alone)
    return {
      name: introduced.person.name,
      key: introduced.person.key,
      kind: 'person',
      resolvedFrom: introduced.span,
    };
  if (last === null || somebody) return null;
  return last.speaker.kind === 'person' || last.speaker.kind === 'role' ? last.speaker : null;
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
