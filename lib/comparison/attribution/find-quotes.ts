import { latinFirst } from '../../model/latin-first';
import type { TextSpan } from '../../model/text-span';
import { continuedQuotes } from './continued-quotes';

/** A quotation with its marks. `start, end` slice the text, marks included. */
export interface Quote extends TextSpan {
  /** Both marks are printed; otherwise one of them was repaired. */
  readonly whole: boolean;
  /** Where the quoted words start and end. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** It goes on with the quotation that the paragraph before leaves open. */
  readonly continues: boolean;
}

type MarkKind = 'open' | 'close' | 'either' | 'single-open' | 'single-close' | 'single-either';
interface Mark {
  readonly at: number;
  readonly length: number;
  readonly kind: MarkKind;
}

/** Printed marks of all usual styles; a single mark or a low comma counts only where it can be a quotation mark. */
const MARKS: ReadonlySet<number> = new Set(
  Array.from('“”„‟"«»＂「」『』‘’‚\'‹›', (mark) => mark.charCodeAt(0)),
);
/** Marks that are printed twice for one: `` and ''. */
const DOUBLED: ReadonlySet<number> = new Set([0x60, 0x27]);
const LETTER = latinFirst(/[\p{Alpha}\d]/u);
const SPACE = /\s/u;

/**
 * Finds quotations paragraph by paragraph: English, German, French and typewriter marks, single marks used as outer
 * ones, apostrophes told apart. Outermost quotations only. A mark without a mate is repaired: an opening one closes at
 * the end of its paragraph (a quotation that runs on), a closing one opens at the start of its sentence,
 * and what then goes on over paragraphs is joined.
 * @param sentenceStarts sorted offsets at which sentences start, for repairs
 */
export function findQuotes(
  text: string,
  paragraphs: readonly TextSpan[],
  sentenceStarts: readonly number[],
): Quote[] {
  const found = paragraphs.map((paragraph) => ({
    paragraph,
    quotes: quotesIn(text, paragraph, sentenceStarts),
  }));
  return continuedQuotes(text, found);
}

function quotesIn(text: string, paragraph: TextSpan, sentenceStarts: readonly number[]): Quote[] {
  const quotes: Quote[] = [];
  const marks = marksIn(text, paragraph);
  if (marks.length === 0) return quotes;
  const singles = usesSingleMarks(marks);
  let open: Mark | null = null;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const { kind } = mark;
    if (!singles && isSingle(mark)) continue;
    if (isPluralApostrophe(text, mark, marks[i + 1])) continue;
    const opens: boolean =
      kind === 'open' ||
      kind === 'single-open' ||
      ((kind === 'either' || kind === 'single-either') && open === null && !followsStatement(text, mark.at));
    if (opens) {
      // A second opening mark means that the first was never closed: the first ends where its sentence does.
      if (open !== null) quotes.push(closeAtSentence(open, mark.at, text, sentenceStarts));
      open = mark;
    } else if (open !== null) {
      quotes.push({
        start: open.at,
        end: mark.at + mark.length,
        whole: true,
        innerStart: open.at + open.length,
        innerEnd: mark.at,
        continues: false,
      });
      open = null;
    } else {
      const start = lastAtOrBefore(sentenceStarts, mark.at, paragraph.start);
      const last = quotes.at(-1);
      if ((last === undefined || last.end <= start) && mark.at - start > 1)
        quotes.push({
          start,
          end: mark.at + mark.length,
          whole: false,
          innerStart: start,
          innerEnd: mark.at,
          continues: false,
        });
    }
  }
  if (open !== null && open.at + open.length < paragraph.end)
    quotes.push({
      start: open.at,
      end: paragraph.end,
      whole: false,
      innerStart: open.at + open.length,
      innerEnd: paragraph.end,
      continues: false,
    });
  return quotes;
}

/** "the miners' pay" inside single marks: a plural's apostrophe, when another mark follows that can close. */
function isPluralApostrophe(text: string, mark: Mark, next: Mark | undefined): boolean {
  return (
    mark.kind === 'single-close' &&
    next?.kind === 'single-close' &&
    text[mark.at - 1] === 's' &&
    /^\s\p{Lower}/u.test(text.slice(mark.at + 1, mark.at + 3))
  );
}

/** A comma that follows no cue: what stands before it was said, so an ambiguous mark behind it closes. */
function followsStatement(text: string, at: number): boolean {
  const near = text[at - 1] ?? '';
  if (near !== ',' && !isSpace(near)) return false;
  const before = text.slice(Math.max(0, at - 24), at).trimEnd();
  return (
    before.endsWith(',') &&
    !/\b(?:said|says|saying|added|adding|wrote|asked|tweeted|told \w{1,12})\s?,$/u.test(before)
  );
}

/** Single marks are outer ones only where the paragraph has no double ones and they come in pairs. */
function usesSingleMarks(marks: readonly Mark[]): boolean {
  if (marks.some((mark) => !isSingle(mark))) return false;
  const opening = marks.filter((mark) => mark.kind === 'single-open').length;
  const closing = marks.length - opening;
  return opening > 0 && closing >= opening;
}

const isSingle = ({ kind }: Mark): boolean =>
  kind === 'single-close' || kind === 'single-open' || kind === 'single-either';

/** Plain blanks without asking the table of all others. */
const isSpace = (char: string): boolean => char === ' ' || ((char < '!' || char > '~') && SPACE.test(char));
const OPENS_AFTER = new Set('([{—–-/');
const CLOSES_BEFORE = new Set('.,;:!?)]');

function marksIn(text: string, paragraph: TextSpan): Mark[] {
  const marks: Mark[] = [];
  let german = false;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const code = text.charCodeAt(at);
    // Of the characters before « only ", ' and ` are marks, which is told without a look into a table.
    if (code < 0xab && code !== 0x22 && code !== 0x27 && code !== 0x60) continue;
    const doubled = DOUBLED.has(code) && at + 1 < paragraph.end && text.charCodeAt(at + 1) === code;
    if (!doubled && !MARKS.has(code)) continue;
    const mark = text.slice(at, at + (doubled ? 2 : 1));
    if (mark === '„') german = true;
    const kind = kindOf(mark, text[at - 1] ?? ' ', text[at + mark.length] ?? ' ', german);
    if (kind !== null) marks.push({ at, length: mark.length, kind });
    if (doubled) at++;
  }
  return marks;
}

function kindOf(mark: string, before: string, after: string, german: boolean): MarkKind | null {
  const loose = isSpace(before) || OPENS_AFTER.has(before);
  const tight = !isSpace(after) && !CLOSES_BEFORE.has(after);
  switch (mark) {
    case '``':
    case '„':
    case '‟':
    case '「':
    case '『':
      return 'open';
    case '“':
      return german && !loose ? 'close' : 'open';
    case '”':
    case '」':
    case '』':
      return loose && tight ? 'either' : 'close';
    case '«':
      return loose || tight ? 'open' : 'close';
    case '»':
      return loose && tight ? 'open' : 'close';
    case '"':
    case "''":
    case '＂':
      if (loose && tight) return 'open';
      if (!loose && !tight) return 'close';
      return 'either';
    case '‘':
    case '‚':
    case '‹':
      return loose && tight ? 'single-open' : null;
    case '’':
    case '›':
      return LETTER.test(after) ? null : 'single-close';
    default:
      if (loose && tight && LETTER.test(after) && !/\d/u.test(after)) return 'single-open';
      return !loose && !LETTER.test(after) && /[.,!?]/u.test(before) ? 'single-close' : null;
  }
}

function closeAtSentence(open: Mark, limit: number, text: string, sentenceStarts: readonly number[]): Quote {
  const next = sentenceStarts[indexAfter(sentenceStarts, open.at)] ?? limit;
  let end = Math.min(next, limit);
  while (end > open.at + open.length && SPACE.test(text[end - 1]!)) end--;
  return {
    start: open.at,
    end,
    whole: false,
    innerStart: open.at + open.length,
    innerEnd: end,
    continues: false,
  };
}

/** First index whose value is greater than `at`. */
function indexAfter(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastAtOrBefore(sorted: readonly number[], at: number, floor: number): number {
  return Math.max(floor, sorted[indexAfter(sorted, at) - 1] ?? floor);
}
