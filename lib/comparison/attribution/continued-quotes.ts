import type { TextSpan } from '../../model/text-span';
import type { Quote } from './find-quotes';
import { hasTranscriptLabel } from './transcript-label';

/** A paragraph and its quotations, in order. */
export interface QuotedParagraph {
  readonly paragraph: TextSpan;
  readonly quotes: readonly Quote[];
}

/** Marks that open a quotation, and what closes it. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '"': '"”',
  '＂': '＂',
  '«': '»',
  '»': '«',
  '`': "'",
  "'": "'",
};
/** Paragraphs without a mark between the one that opens a quotation and the one that closes it: more is a lost mark. */
const REACH = 4;
/** Words of saying: where they stand the article may speak itself. */
const SAYING = /\b(?:said|says|saying|told|tells|added|adds|wrote|writes|asked|tweeted|according)\b/iu;
/** How a quoted sentence ends before its closing mark. "12”" ends none. */
const ENDED = /[.!?…,]$/u;

/**
 * Quotations that run over several paragraphs. In English newspapers each paragraph of them opens with a mark and only the
 * last one closes; elsewhere one mark stands at the start of all and one at the end. The second way is believed only over
 * few paragraphs without any mark or word of saying, so that two slips of the pen make no speech of the article's own words.
 * @returns all quotations in order; `continues` on those that go on with the one before
 */
export function continuedQuotes(text: string, found: readonly QuotedParagraph[]): Quote[] {
  const joined: Quote[] = [];
  let filled = 0;
  for (let p = 0; p < found.length; p++) {
    const { paragraph, quotes } = found[p]!;
    if (p < filled) continue;
    const running = p === 0 ? null : runningOn(found[p - 1]!);
    const again = running !== null && isOpenedAgain(text, running, found[p]!);
    for (const [i, quote] of quotes.entries()) joined.push(i === 0 && again ? goingOn(quote) : quote);
    const open = runningOn({ paragraph, quotes });
    const end = open === null ? null : closedIn(text, open, found, p);
    if (end === null) continue;
    for (let between = p + 1; between <= end; between++) joined.push(...throughout(found[between]!));
    filled = end + 1;
  }
  return joined;
}

const goingOn = (quote: Quote): Quote => ({ ...quote, continues: true });

/** The quotation that is still open where its paragraph ends. */
function runningOn({ paragraph, quotes }: QuotedParagraph): Quote | null {
  const last = quotes.at(-1);
  return last !== undefined && !last.whole && last.innerStart > last.start && last.end === paragraph.end
    ? last
    : null;
}

/** The paragraph opens with the same mark, and what it opens is whole sentences, not a name or a title. */
function isOpenedAgain(text: string, running: Quote, { paragraph, quotes }: QuotedParagraph): boolean {
  const first = quotes[0];
  if (first === undefined || first.innerStart === first.start || text[first.start] !== text[running.start])
    return false;
  if (text.slice(paragraph.start, first.start).trim() !== '') return false;
  // Behind a blank a typewriter mark may be the closing one, cut off from its quotation.
  if (/^["'＂]\s/u.test(text.slice(first.start, first.innerStart + 1))) return false;
  if (hasTranscriptLabel(text, first.innerStart)) return false;
  return first.end === paragraph.end || ENDED.test(text.slice(first.innerStart, first.innerEnd));
}

/** The paragraph behind that closes the quotation, where the second way is believed. */
function closedIn(text: string, open: Quote, found: readonly QuotedParagraph[], from: number): number | null {
  const closing = CLOSED_BY[text[open.start]!] ?? '';
  for (let p = from + 1; p < found.length && p <= from + REACH + 1; p++) {
    const { paragraph, quotes } = found[p]!;
    const first = quotes[0];
    const end = first?.innerEnd ?? paragraph.end;
    if (SAYING.test(text.slice(paragraph.start, end))) return null;
    if (first === undefined) continue;
    const alone = !first.whole && first.innerStart === first.start && first.innerEnd < first.end;
    const fits = alone && closing.includes(text[first.innerEnd]!);
    return fits && ENDED.test(text.slice(paragraph.start, end)) ? p : null;
  }
  return null;
}

/** The quotations of a paragraph that a quotation runs through: all of it, or all up to the closing mark. */
function throughout({ paragraph, quotes }: QuotedParagraph): Quote[] {
  const { start, end } = paragraph;
  const [first, ...more] = quotes;
  return first === undefined
    ? [{ start, end, whole: false, innerStart: start, innerEnd: end, continues: true }]
    : [{ ...first, start, innerStart: start, continues: true }, ...more];
}
