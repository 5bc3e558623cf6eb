const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]{1,2}(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/iu;
const DAY_FIRST =
  /(?:^|\s)(\d{1,2})(?:st|nd|rd|th)?\s([a-z]{3,9})\.?,?\s(\d{4})(?:,?\s(?:at\s)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(am|pm)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu;
const MONTH_FIRST =
  /(?:^|\s)([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?:,?\s(?:at\s)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(am|pm)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu;
/** Longest date text looked at. */
const MAX_LENGTH = 80;

/**
 * Brings a date as pages state it to ISO 8601: ISO forms, RFC 2822, "26 October 2023", "October 26, 2023 10:05 am".
 * No zone is made up: a time without one stays without. What can be read in two ways (10/11/2023), is no date, or
 * names a day that does not exist gives `null`.
 */
export function normalizeDate(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text.length > MAX_LENGTH) return null;
  const iso = ISO.exec(text);
  if (iso !== null) return build(iso[1], Number(iso[2]), iso[3], iso[4], iso[5], iso[6], undefined, iso[7]);
  const day = DAY_FIRST.exec(text);
  if (day !== null) return build(day[3], monthOf(day[2]), day[1], day[4], day[5], day[6], day[7], day[8]);
  const month = MONTH_FIRST.exec(text);
  if (month !== null)
    return build(month[3], monthOf(month[1]), month[2], month[4], month[5], month[6], month[7], month[8]);
  return null;
}

const monthOf = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

function build(
  year: string | undefined,
  month: number,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
  zone: string | undefined,
): string | null {
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > days || Number(year) < 1000) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(Number(day))}`;
  if (hour === undefined) return date;
  let hours = Number(hour);
  if (half !== undefined) hours = (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  return `${date}T${two(hours)}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (!/^[+-]/u.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
