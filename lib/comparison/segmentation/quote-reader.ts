/** Double quotes of one stretch of text, in order, each either opening or closing. */
interface QuoteMark {
  readonly at: number;
  readonly opens: boolean;
}

const DOUBLE_QUOTES = /["“”„«»]/gu;

/**
 * Tells opening from closing double quotes. Straight quotes by their neighbours, then by turns; "“" closes where
 * "„" opened (German style).
 */
export function findQuoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  let open = false;
  let german = false;
  for (const match of text.matchAll(DOUBLE_QUOTES)) {
    const at = match.index;
    const opens = isOpening(match[0], text[at - 1] ?? ' ', text[at + 1] ?? ' ', open, german);
    german = match[0] === '„' || (german && opens);
    open = opens;
    marks.push({ at, opens });
  }
  return marks;
}

function isOpening(mark: string, before: string, after: string, open: boolean, german: boolean): boolean {
  if (mark === '„' || mark === '«') return true;
  if (mark === '”' || mark === '»') return false;
  if (mark === '“') return !(german && open);
  const spaceBefore = /[\s([{—–-]/u.test(before);
  const spaceAfter = /[\s.,;:!?)\]}—–-]/u.test(after);
  if (spaceBefore !== spaceAfter) return spaceBefore;
  return !open;
}

/**
 * For each position asked, in rising order: is it inside a double quote that opened at or after `since` and closes
 * within `reach` of its opening? A quote that never closes (a lost mark, a quotation that runs over paragraphs) does
 * not count.
 */
export function createQuoteReader(text: string, reach: number): (position: number, since: number) => boolean {
  const marks = findQuoteMarks(text);
  let next = 0;
  let opened: number | null = null;
  let closes: number | null = null;
  return (position, since) => {
    for (; next < marks.length && marks[next]!.at < position; next++) {
      const mark = marks[next]!;
      opened = mark.opens ? mark.at : null;
      const after = marks[next + 1];
      closes = mark.opens && after !== undefined && !after.opens ? after.at : null;
    }
    return (
      opened !== null && closes !== null && opened >= since && closes >= position && closes - opened <= reach
    );
  };
}
