import type { TextSpan } from '../model/text-span';
import type { MarkSpan } from './build-segments';

/** What one pair marks in a sentence, and the words of the sentence it was judged by. */
export interface PairMarks {
  readonly marks: readonly MarkSpan[];
  /** Empty where the pair has differences of its own: then words put otherwise are not looked for in it. */
  readonly judged: readonly TextSpan[];
}

/**
 * Marks of a sentence that stands in several pairs and is shown once: those of all pairs, but of words put otherwise only
 * what no other pair found said alike.
 */
export function marksOfSentence(pairs: readonly PairMarks[]): MarkSpan[] {
  const isPlain = ({ mark, note }: MarkSpan): boolean => mark === 'wording' && note === undefined;
  return pairs.flatMap((pair) => {
    const others = pairs.filter((other) => other !== pair);
    return pair.marks.flatMap((mark) => {
      if (!isPlain(mark)) return [mark];
      const alike = others.flatMap(({ judged, marks }) =>
        judged.flatMap((span) => without(span, marks.filter(isPlain))),
      );
      return without(mark, alike).map((span) => ({ ...mark, ...span }));
    });
  });
}

/** The parts of a span that none of the others covers. */
function without(span: TextSpan, others: readonly TextSpan[]): TextSpan[] {
  return others.reduce<TextSpan[]>(
    (left, other) =>
      left.flatMap(({ start, end }) =>
        [
          { start, end: Math.min(end, other.start) },
          { start: Math.max(start, other.end), end },
        ].filter((part) => part.start < part.end),
      ),
    [{ start: span.start, end: span.end }],
  );
}
