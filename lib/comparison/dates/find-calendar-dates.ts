import { Chrono, casual } from 'chrono-node/en';
import type { TextSpan } from '../../model/text-span';
import type { Day, DayRange } from './calendar';
import { dayOf, monthRange, yearOf } from './calendar';
import type { DateSource, FoundDate } from './found-date';
import { counted } from './found-date';
import type { Tense } from './tense-near';

const HINT =
  /\b(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?![\p{Alpha}\d])/gu;
const MONTH_NAME = /\p{Upper}\p{Alpha}{2}/u;
/** A month alone names a time only behind one of these: "in May" does, "May wins" does not. */
const BEFORE_MONTH =
  /\b(?:in|since|by|until|till|of|early|late|mid|last|next|this|from|during|before|after|between|and|to|through)[\s-]{1,2}$/iu;
const NUMERIC = /^(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}$/u;
/** What chrono measures relative dates from. Only phrases that name month and day are taken from it, so any day does. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 15, 12)), timezone: 0 };
/** Days ahead up to which a date without year and tense may be the coming one. */
const COMING = 60;
const LONG_PAST = 240;

type Parsed = ReturnType<typeof casual.parse>[number];
type Components = Parsed['start'];

/** What the pattern of a parser names that can find a date with a month, or a weekday that belongs to one. */
const OF_THE_CALENDAR = /january|wednesday|\[0-9\]\{4\}/u;

/** Patterns depend on the options of a call, of which there are none here. */
const NO_OPTIONS = { option: {} } as Parameters<(typeof casual.parsers)[number]['pattern']>[0];

/**
 * chrono-node without its parsers for hours, spans of time and the like ("three weeks ago", "at 5 p.m."), whose findings
 * would be dropped here: they hold the largest patterns and took most of the time of a first comparison.
 */
const calendar = new Chrono({
  parsers: casual.parsers.filter((parser) => OF_THE_CALENDAR.test(parser.pattern(NO_OPTIONS).source)),
  refiners: casual.refiners,
});

/**
 * Dates that name a month: "7 October 2023", "Oct. 7", "October 2023", "2023-10-07", ranges. Found with chrono-node, in
 * windows of `reach` characters round what looks like a date, so that its cost stays bounded on any text.
 * @param budget dates after which no further window is read
 */
export function findCalendarDates(source: DateSource, reach: number, budget: number): FoundDate[] {
  const found: FoundDate[] = [];
  for (const near of windowsOf(source.words, reach)) {
    if (found.length >= budget) break;
    for (const result of calendar.parse(source.words.slice(near.start, near.end), REFERENCE)) {
      const start = near.start + result.index;
      const span = { start, end: start + withoutComma(result.text).length };
      if (isCalendarDate(result, source.words, span)) found.push(resolved(result, span, source));
    }
  }
  return found;
}

/** "In August," is found with its comma, which belongs to the sentence. */
const withoutComma = (text: string): string => text.trimEnd().replace(/,$/u, '').trimEnd();

function windowsOf(words: string, reach: number): TextSpan[] {
  const windows: { start: number; end: number }[] = [];
  for (const match of words.matchAll(HINT)) {
    const start = Math.max(0, match.index - reach);
    const end = Math.min(words.length, match.index + match[0].length + reach);
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end && end - last.start <= reach * 10) last.end = end;
    else windows.push({ start: Math.max(start, last?.end ?? 0), end });
  }
  return windows;
}

function isCalendarDate(result: Parsed, words: string, span: TextSpan): boolean {
  const { start } = result;
  if (!start.isCertain('month') || start.tags().has('result/relativeDate')) return false;
  if (start.isCertain('day'))
    return MONTH_NAME.test(result.text) || (start.isCertain('year') && result.text.length >= 6);
  if (!MONTH_NAME.test(result.text)) return false;
  return start.isCertain('year') || BEFORE_MONTH.test(words.slice(Math.max(0, span.start - 12), span.start));
}

function resolved(result: Parsed, span: TextSpan, source: DateSource): FoundDate {
  const numeric = NUMERIC.exec(result.text);
  if (numeric !== null && Number(numeric[1]) <= 12 && Number(numeric[2]) <= 12 && numeric[1] !== numeric[2])
    return { ...span, range: null, anchor: 'none' };
  const { start } = result;
  // Typed as optional, but `null` where there is none.
  const end = result.end ?? null;
  const year = start.isCertain('year')
    ? start.get('year')
    : end?.isCertain('year') === true
      ? end.get('year')
      : null;
  if (year !== null) return { ...span, range: rangeIn(year, start, end), anchor: 'stated' };
  if (source.published === null) return counted(span, null, null);
  const chosen = likelyYear(
    start,
    source.published,
    source.tenseAt(span.start),
    source.words.slice(0, span.start),
  );
  return counted(span, rangeIn(chosen, start, end), source.published);
}

function rangeIn(year: number, start: Components, end: Components | null): DayRange {
  const first = daysOf(year, start);
  if (end === null || !end.isCertain('month')) return first;
  const named = end.isCertain('year') ? end.get('year') : null;
  const same = daysOf(named ?? year, end);
  const last = named === null && same.to < first.from ? daysOf(year + 1, end) : same;
  return last.to >= first.from ? { from: first.from, to: last.to } : first;
}

function daysOf(year: number, date: Components): DayRange {
  const month = date.get('month') ?? 1;
  if (!date.isCertain('day')) return monthRange(year, month);
  const day = dayOf(year, month, date.get('day') ?? 1);
  return { from: day, to: day };
}

/** The year a date without one means: the coming one in future tense, otherwise the latest past, unless far behind. */
function likelyYear(date: Components, published: Day, tense: Tense, before: string): number {
  const year = yearOf(published);
  const past = daysOf(year, date).from <= published ? year : year - 1;
  if (/\blast\s$/iu.test(before)) return past;
  if (/\bnext\s$/iu.test(before)) return past + 1;
  const ahead = daysOf(past + 1, date).from - published;
  const behind = published - daysOf(past, date).to;
  if (tense === 'future') return behind <= 0 ? past : past + 1;
  return tense === 'unknown' && ahead <= COMING && behind >= LONG_PAST ? past + 1 : past;
}
