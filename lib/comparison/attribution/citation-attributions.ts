import type { Attribution } from '../../model/attribution';
import type { AttributionArticle } from './build-attribution';
import { readCitationMark } from './citation-marks';

/**
 * Sentences with a citation mark and no attribution of their own: the mark stands in for the cue. Weak, since a mark
 * tells where a sentence comes from, not that somebody said it in these words.
 */
export function citationAttributions(
  article: AttributionArticle,
  drafts: readonly Omit<Attribution, 'index'>[],
): Omit<Attribution, 'index'>[] {
  if (article.sentences.every(({ citations }) => citations.length === 0)) return [];
  const credited = new Set(drafts.map((draft) => draft.sentence));
  return article.sentences.flatMap((sentence) => {
    if (sentence.citations.length === 0 || credited.has(sentence.index)) return [];
    const readings = sentence.citations.map((span) => readCitationMark(article.snapshot.text, span));
    const carriers = readings.flatMap((reading) => reading.carriers);
    const speaker = readings.find((reading) => reading.speaker !== null)?.speaker ?? null;
    if (carriers.length === 0 && speaker === null) return [];
    const end = Math.min(
      sentence.end,
      ...sentence.citations.map((span) => Math.max(span.start, sentence.start)),
    );
    return [
      {
        sentence: sentence.index,
        source: [],
        cue: sentence.citations,
        content:
          end > sentence.start
            ? [{ start: sentence.start, end: trimEnd(article.snapshot.text, sentence.start, end) }]
            : [],
        quotation: 'indirect' as const,
        speaker,
        carriers,
        polarity: 'affirmed' as const,
        certainty: 'reported' as const,
        tier: 'weak' as const,
        rule: 'citation-mark',
      },
    ];
  });
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/u.test(text[last - 1]!)) last--;
  return last;
}
