import type { TextSpan } from '../../model/text-span';
import type { Parameters } from '../parameters';

const OPENING = /[[(]/gu;
const CLOSING: Record<string, string> = { '[': ']', '(': ')' };
/** What stands behind the opening bracket of a mark that names its source in words. */
const WORD_LABEL = /^(?:citation|citations|source|sources|ref|reference|references|credit|via)\s{0,2}:/iu;
const WORD_MARK = /^(?:citation needed|citations? required|source needed|better source needed)$/iu;
/** A footnote number: "1", "12", "1, 2", "3-5", "note 4", a single letter. Square brackets only. */
const FIGURE_MARK = /^(?:note |fn\.? ?|nb )?\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,8}$|^[a-h]$/iu;

/**
 * Finds marks that say where a sentence comes from and are no words of it: `[Citation: ...]`, `[Source: ...]`,
 * `(Source: ...)`, `[citation needed]`, `[3]`. Editorial brackets ("[the president]", "[sic]") are words and stay.
 * @returns spans into `text`, sorted, inside `[start, end)`
 */
export function findCitationMarks(
  text: string,
  start: number,
  end: number,
  parameters: Parameters,
): TextSpan[] {
  const marks: TextSpan[] = [];
  // Only this stretch is searched: a search that ran on to the next bracket would read the whole text each time.
  const stretch = text.slice(start, end);
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(stretch); found; found = OPENING.exec(stretch)) {
    const match = { 0: found[0], index: start + found.index };
    const limit = Math.min(end, match.index + parameters.segmentation.citationLength);
    const bracket = match[0];
    const labelled = WORD_LABEL.test(text.slice(match.index + 1, match.index + 20));
    if (bracket === '(' && !labelled) continue;
    const close = closingBracket(text, match.index, limit, bracket);
    if (close === null) continue;
    const inner = text.slice(match.index + 1, close).trim();
    if (!labelled && !WORD_MARK.test(inner) && !FIGURE_MARK.test(inner)) continue;
    marks.push({ start: match.index, end: close + 1 });
    OPENING.lastIndex = close + 1 - start;
  }
  return marks;
}

/** Position of the bracket that closes the one at `open`, nested ones counted; `null` if not before `limit`. */
function closingBracket(text: string, open: number, limit: number, bracket: string): number | null {
  const closing = CLOSING[bracket];
  let depth = 0;
  for (let index = open; index < limit; index++) {
    const letter = text[index];
    if (letter === bracket) depth++;
    else if (letter === closing && --depth === 0) return index;
    else if (letter === '\n') return null;
  }
  return null;
}
