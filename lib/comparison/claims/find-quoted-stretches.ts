import { latinFirst } from '../../model/latin-first';
import type { TextSpan } from '../../model/text-span';
import { findQuoteMarks } from '../segmentation/quote-reader';

/** A word or short phrase in single quotation marks; apostrophes inside words do not open one. */
const SINGLE = latinFirst(/(?<![\p{Alpha}\d])[‘']([\p{Alpha}][^‘’'"“”\n]{0,80})[’'](?![\p{Alpha}\d])/gu);

/** Stretches between quotation marks in `text[start, end)`, marks left out; a mark without its mate opens none. */
export function findQuotedStretches(text: string, start: number, end: number): TextSpan[] {
  const words = text.slice(start, end);
  const stretches: TextSpan[] = [];
  const marks = findQuoteMarks(words);
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    if (mark.opens && next !== undefined && !next.opens)
      stretches.push({ start: start + mark.at + 1, end: start + next.at });
  }
  for (const match of SINGLE.matchAll(words))
    stretches.push({ start: start + match.index + 1, end: start + match.index + match[0].length - 1 });
  return stretches;
}
