import { latinFirst } from '../../model/latin-first';
import { smallLetters } from '../text/small-letters';

/** `open`: planned or possible, and as likely over as to come ("was to be signed", "could be passed"). */
export type Tense = 'past' | 'future' | 'open' | 'unknown';

/** Words that put the act near them into the future or the past, in small letters. */
const MARKER = latinFirst(
  /\b(?:(will|shall|would|should|must|might|may|'ll|’ll|set (?:to|for)|due to|due|scheduled|expected to|expects|plans? to|planning to|planned for|going to|slated|intends?|upcoming|(?:is|are) to(?= be\b))|(could(?! not\b| have\b)|(?:was|were) to(?= \p{Lower}))|(begins|starts|opens|ends|expires|faces|meets|takes (?:place|over|effect|office))|(?:said|says|told|was|were|had|has|have|met|held|came|went|took|made|began|left|spoke|wrote|gave|won|lost|\p{Lower}{3,20}ed))\b/gu,
);

/** "Will be held", "would soon be paid": the participle belongs to the marker before it and tells no time of its own. */
const AFTER_BE = latinFirst(/\bbe (?:\p{Lower}{2,20}ly |not |soon |then )?$/u);
const BEFORE = 30;

/**
 * Reads the tense of a date from the nearest marker before it, or, where there is none, the first one behind it:
 * "said on Wednesday that he will come on Friday" has a past Wednesday and a future Friday.
 * @returns a function from a position in `words` to the tense there
 */
export function createTenseReader(words: string): (position: number) => Tense {
  let small = '';
  let markers: { at: number; tense: Tense }[] | null = null;
  return (position) => {
    small ||= smallLetters(words);
    markers ??= [...MARKER.matchAll(small)]
      .filter(({ index, 0: word }) => !(word === 'may' && words[index] === 'M'))
      .map((match) => ({ at: match.index, tense: tenseOf(match) }))
      .filter(
        ({ at, tense }) => tense !== 'past' || !AFTER_BE.test(small.slice(Math.max(0, at - BEFORE), at)),
      );
    // "Closed until Friday" looks ahead, whatever the tense of the verb.
    if (/\b(?:until|till)\s$/u.test(small.slice(Math.max(0, position - 7), position))) return 'future';
    const next = markers.findIndex((marker) => marker.at >= position);
    const before = next === -1 ? markers.at(-1) : markers[next - 1];
    return (before ?? (next === -1 ? undefined : markers[next]))?.tense ?? 'unknown';
  };
}

function tenseOf([, future, open, scheduled]: RegExpExecArray): Tense {
  if (future !== undefined) return 'future';
  if (open !== undefined) return 'open';
  return scheduled !== undefined ? 'unknown' : 'past';
}
