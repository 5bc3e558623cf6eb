import type { TextSpan } from '../../model/text-span';
import { findNormalized } from './find-normalized';
import { normalizeText } from './normalized-text';

/** Characters of a line that no two places of an article have in common by chance. */
const TELLING = 20;
/** Part of the selected characters that has to stand in the article. */
const LEAST_FOUND = 0.5;

/**
 * Where selected words stand in the text read from a page. What was selected across a newsletter form, a heading or a
 * caption holds lines that the reading left out: it is looked for line by line then, and stands where the lines found first
 * and last do, with all that lies between them.
 * @returns `null` where less than half of it is found
 */
export function findSelection(text: string, selected: string): TextSpan | null {
  const whole = findNormalized(text, selected);
  if (whole !== null) return whole;
  const hay = normalizeText(text);
  const lines = selected.split(/[\r\n]+/u).map((line) => normalizeText(line).text);
  let left = lines.reduce((sum, line) => sum + line.length, 0) * (1 - LEAST_FOUND);
  let start = -1;
  let end = 0;
  for (const line of lines) {
    if (line === '') continue;
    // A short one is told by what it follows.
    const at = hay.text.startsWith(line, end)
      ? end
      : line.length < TELLING
        ? -1
        : hay.text.indexOf(line, end);
    if (at < 0) {
      left -= line.length;
      if (left < 0) return null;
      continue;
    }
    if (start < 0) start = at;
    end = at + line.length;
  }
  return start < 0 ? null : { start: hay.offsets[start]!, end: hay.offsets[end - 1]! + 1 };
}
