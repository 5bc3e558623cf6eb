import type { DateMention } from '../../model/date-mention';
import type { TextSpan } from '../../model/text-span';
import type { Parameters } from '../parameters';
import { dayOfIso, isoOf } from './calendar';
import { findCalendarDates } from './find-calendar-dates';
import { findRelativeDates } from './find-relative-dates';
import { findYears } from './find-years';
import type { FoundDate } from './found-date';
import { createTenseReader } from './tense-near';

/**
 * Time phrases of one sentence and the days they mean.
 * @param text the article's text
 * @param sentence span to look at
 * @param datePublished ISO 8601 date or date-time, `null` where unknown: then only dates that name their year resolve
 * @param calendarDates how many dates with a month may still be read
 * @returns mentions in order, spans into `text`, none overlapping
 */
export function findDates(
  text: string,
  sentence: TextSpan,
  datePublished: string | null,
  parameters: Parameters,
  calendarDates: number = parameters.claims.calendarDates,
): DateMention[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!/\d|day|week|month|year|night|morrow|morning|noon|evening|ago|later|earlier|\p{Upper}/u.test(words))
    return [];
  const source = { words, published: dayOfIso(datePublished), tenseAt: createTenseReader(words) };
  const found = [
    ...findCalendarDates(source, parameters.claims.dateWindow, calendarDates),
    ...findYears(source),
    ...findRelativeDates(source),
  ];
  return withoutOverlaps(found)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, range, anchor }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      from: range === null ? null : isoOf(range.from),
      to: range === null ? null : isoOf(range.to),
      anchor,
    }));
}

/** Earlier finders know more: of two that overlap the earlier in the list stays. */
function withoutOverlaps(found: readonly FoundDate[]): FoundDate[] {
  const ranked = found
    .map((date, rank) => ({ date, rank }))
    .sort((a, b) => a.date.start - b.date.start || a.rank - b.rank);
  const kept: typeof ranked = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (last === undefined || next.date.start >= last.date.end) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ date }) => date);
}
