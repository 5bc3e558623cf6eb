/** "26/10/2023" and "26-10-2023", with or without a time of 24 hours behind it. */
const SLASHED =
  /^(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>\d{4})(?:(?:,?\s{1,2}|T)(?<time>\d{1,2}:\d{2}(?::\d{2})?)?(?<rest>.*))?$/u;
/** A month has no higher number. */
const MONTHS = 12;

/** Whether the dates of a column have the day or the month first. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * How a column writes its dates: one alone ("10/11/2023") may be read in two ways, but somewhere in a column a day after
 * the twelfth tells. `null` where none does, or where they contradict one another.
 */
export function dateOrder(cells: Iterable<string>): DateOrder | null {
  const told = new Set<DateOrder>();
  for (const cell of cells) {
    const { first, second } = SLASHED.exec(cell.trim())?.groups ?? {};
    if (Number(first) > MONTHS) told.add('day-first');
    if (Number(second) > MONTHS) told.add('month-first');
  }
  const [only = null] = told;
  return told.size === 1 ? only : null;
}

/** A date of such a column in the order of ISO 8601; any other text as it is. A time that is not plain is left out. */
export function inIsoOrder(text: string, order: DateOrder): string {
  const { first, second, year, time, rest = '' } = SLASHED.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined) return text;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return time === undefined || rest !== '' ? date : `${date} ${time}`;
}
