import type { TextSpan } from '../../model/text-span';
import { normalizeText } from './normalized-text';

/** Characters of a line that no two places of an article have in common by chance. */
const TELLING = 20;
/** Part of the selected characters that has to stand in the article. */
const LEAST_FOUND = 0.5;

/**
 * Where selected words stand in the text read from a page, whatever the white space. What was selected across a newsletter
 * form, a heading or a caption holds lines that the reading left out: it is looked for line by line then, and stands where
 * the lines found first and last do, with all that lies between them.
 * @returns `null` where less than half of it is found
 */
export function findSelection(text: string, selected: string): TextSpan | null {
  const { text: hay, offsets } = normalizeText(text);
  const spanOf = (start: number, end: number): TextSpan => ({
    start: offsets[start]!,
    end: offsets[end - 1]! + 1,
  });
  const lines = selected
    .split(/[\r\n]+/u)
    .map((line) => normalizeText(line).text)
    .filter((line) => line !== '');
  const whole = lines.join('');
  if (whole === '') return null;
  const at = hay.indexOf(whole);
  if (at >= 0) return spanOf(at, at + whole.length);
  let mayMiss = whole.length * (1 - LEAST_FOUND);
  let start = -1;
  let end = 0;
  for (const line of lines) {
    const found = placeOf(line, hay, end);
    if (found < 0) {
      mayMiss -= line.length;
      if (mayMiss < 0) return null;
      continue;
    }
    if (start < 0) start = found;
    end = found + line.length;
  }
  return start < 0 ? null : spanOf(start, end);
}

/** Where a line stands behind a place, -1 where it does not. A short one is told by following at once. */
function placeOf(line: string, text: string, from: number): number {
  if (text.startsWith(line, from)) return from;
  return line.length < TELLING ? -1 : text.indexOf(line, from);
}
