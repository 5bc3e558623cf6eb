/** A day as the number of days since 1970-01-01, so that reckoning knows no time zone. */
export type Day = number;

/** First and last day, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

const MILLISECONDS = 86_400_000;

/** Day of a calendar date; months from 1. Out-of-range days carry over ("March 0" is the last of February). */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS);
}

/** `YYYY-MM-DD`. The dates of a story are few, and are asked for over and over. */
export function isoOf(day: Day): string {
  const known = printed.get(day);
  if (known !== undefined) return known;
  const made = new Date(day * MILLISECONDS).toISOString().slice(0, 10);
  if (printed.size >= KEPT) printed.clear();
  printed.set(day, made);
  return made;
}

const printed = new Map<Day, string>();
const KEPT = 1_000;

/** The day a date or date-time names in its own zone ("2023-10-26T23:30+03:00" is the 26th); `null` for other text. */
export function dayOfIso(text: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(text ?? '');
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const result = dayOf(year, month, day);
  return isoOf(result) === match[0] ? result : null;
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function yearOf(day: Day): number {
  return Number(isoOf(day).slice(0, 4));
}

/** From 1. */
export function monthOf(day: Day): number {
  return Number(isoOf(day).slice(5, 7));
}

export function monthRange(year: number, month: number): DayRange {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0) };
}

export function yearRange(from: number, to: number = from): DayRange {
  return { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) };
}

/** Monday to Sunday of the week `offset` weeks away from the one that holds `day`. */
export function weekRange(day: Day, offset: number): DayRange {
  const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * offset;
  return { from: monday, to: monday + 6 };
}
