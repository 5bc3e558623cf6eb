/**
 * Characters that change how text looks without being seen: bidirectional embeddings, overrides and isolates, zero-width
 * spaces and joiners of words, invisible operators, tags, and control characters. Left alone: joiners that scripts need
 * (U+200C, U+200D), direction marks of one character (U+200E, U+200F, U+061C) and soft hyphens.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Where hidden characters stand in `text[start, end)`, with their code ("U+202E"). */
export function hiddenCharacters(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly code: string }[] {
  return [...text.slice(start, end).matchAll(HIDDEN)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    code: `U+${match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  }));
}

/** The text without them. White space stays as it is. */
export const withoutHidden = (text: string): string => text.replace(HIDDEN, '');

/** Text of a page for one line of ours: hidden characters out, white space to single spaces, cut with an ellipsis. */
export function cleanLine(text: string, limit = 400): string {
  const line = text.replace(HIDDEN, '').replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  return `${/[\ud800-\udbff]$/u.test(cut) ? cut.slice(0, -1) : cut}…`;
}
