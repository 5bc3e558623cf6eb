const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]{1,2}(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/iu;
const DAY_FIRST =
  /(?:^|\s)(\d{1,2})(?:st|nd|rd|th)?\s([a-z]{3,9})\.?,?\s(\d{4})(?:,?\s(?:at\s)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(am|pm)?\s?(Z|UTC|GMT|[ECMP][SD]T|[+-]\d{2}:?\d{2})?)?/iu;
const MONTH_FIRST =
  /(?:^|\s)([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?:,?\s(?:at\s)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(am|pm)?\s?(Z|UTC|GMT|[ECMP][SD]T|[+-]\d{2}:?\d{2})?)?/iu;
/** "5.3.2024": written with dots, the day comes first wherever dates are so written. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s(\d{1,2}):(\d{2}))?$/u;
/** "2024/3/5", "2024-3-5": the year first leaves one reading. */
const YEAR_FIRST = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/u;
/** "Tue Mar 05 08:30:00 EST 2024": what a program prints when it is asked for nothing better. */
const PRINTED =
  /^[a-z]{3}\s([a-z]{3})\s(\d{1,2})\s(\d{1,2}):(\d{2}):(\d{2})\s(?:([a-z]{3,4}|GMT[+-]\d{4})\s)?(\d{4})/iu;
/** Seconds or milliseconds since 1970, for the years 2001 to 2100. */
const EPOCH = /^(?:1\d{9}|[23]\d{9})(\d{3})?$/u;
const EPOCH_END = 4_102_444_800;
/** Zones by name that RFC 2822 fixes; other names stand for several zones. */
const ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};
/** Longest date text looked at. */
const MAX_LENGTH = 80;

/**
 * Brings a date as pages state it to ISO 8601: ISO forms, RFC 2822, "26 October 2023", "October 26, 2023 10:05 a.m.",
 * "26.10.2023", seconds since 1970.
 * No zone is made up: a time without one stays without. What can be read in two ways (10/11/2023), is no date, or
 * names a day that does not exist gives `null`.
 */
export function normalizeDate(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value)
    .trim()
    .replace(/\b([ap])\.\s?m\.?/iu, '$1m');
  if (text.length > MAX_LENGTH) return null;
  const epoch = EPOCH.exec(text);
  if (epoch !== null) return fromEpoch(Number(text) / (epoch[1] === undefined ? 1 : 1_000));
  const iso = ISO.exec(text);
  if (iso !== null) return build(iso[1], Number(iso[2]), iso[3], iso[4], iso[5], iso[6], undefined, iso[7]);
  const plain = YEAR_FIRST.exec(text);
  if (plain !== null) return build(plain[1], Number(plain[2]), plain[3]);
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return build(dotted[3], Number(dotted[2]), dotted[1], dotted[4], dotted[5]);
  const printed = PRINTED.exec(text);
  if (printed !== null)
    return build(
      printed[7],
      monthOf(printed[1]),
      printed[2],
      printed[3],
      printed[4],
      printed[5],
      undefined,
      printed[6],
    );
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
  hour?: string,
  minute?: string,
  second?: string,
  half?: string,
  zone?: string,
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
  const name = (zone ?? '').toUpperCase().replace(/^GMT(?=[+-])/u, '');
  if (name === '') return '';
  if (/^[+-]/u.test(name)) {
    const digits = name.slice(1).replace(':', '').padEnd(4, '0');
    return `${name[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
  }
  return /^(?:Z|UTC|GMT)$/u.test(name) ? 'Z' : (ZONES[name] ?? '');
}

const fromEpoch = (seconds: number): string | null =>
  seconds < EPOCH_END ? `${new Date(seconds * 1_000).toISOString().slice(0, 19)}Z` : null;
