import type { Day, DayRange } from './calendar';
import { smallLetters } from '../text/small-letters';
import { dayOf, monthOf, monthRange, weekdayOf, weekRange, yearOf, yearRange } from './calendar';
import type { DateSource, FoundDate } from './found-date';
import { counted } from './found-date';
import type { Tense } from './tense-near';
import { WEEKDAYS } from './weekdays';

/**
 * One kind of phrase that is counted from the day of publication. Hints, pattern and what it matched are in small letters.
 * `null` from `resolve`: cannot be told.
 */
interface RelativeRule {
  readonly id: string;
  /** Words of which a sentence holds one, wherever the pattern matches: most sentences hold none. */
  readonly hints: readonly string[];
  readonly pattern: RegExp;
  resolve(match: RegExpExecArray, published: Day, tense: Tense): DayRange | null;
}

const COUNTS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** Every phrase below holds one of these. */
const HINT = /day|week|month|year|decade|night|morrow|morning|afternoon|evening|ago\b/u;
const day = (from: Day, to: Day = from): DayRange => ({ from, to });
const countOf = (word: string): number =>
  /^\d/u.test(word) ? Number(word) : /^an?$/u.test(word) ? 1 : COUNTS.indexOf(word);

/** In this order; a later phrase that overlaps an earlier one is dropped. */
export const RELATIVE_RULES: readonly RelativeRule[] = [
  {
    id: 'unanchored-day',
    hints: ['the ', 'that ', 'later', 'earlier', 'before', 'after'],
    pattern:
      /\b(?:the (?:next|following|previous|same|preceding) (?:day|week|month|year|morning|evening|night)|that (?:day|night|week|month|year)|(?:a|an|one|two|three|four|five|six|seven|ten|several|some|\d{1,3}) (?:day|week|month|year)s? (?:later|earlier|before|after|afterwards?))\b/gu,
    resolve: () => null,
  },
  {
    id: 'ago',
    hints: ['ago'],
    pattern:
      /\b(?:(?:about|nearly|almost|over|more than|around) )?(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (day|week|month|year|decade)s? ago\b/gu,
    resolve: (match, published) => {
      const count = countOf(match[1]!);
      const unit = match[2]!;
      const loose = /^(?:about|nearly|almost|over|more|around)/u.test(match[0]) ? 1 : 0;
      if (unit === 'day') return day(published - count - loose, published - count + loose);
      if (unit === 'week') return day(published - 7 * count - 3, published - 7 * count + 3);
      if (unit === 'month') return monthRange(yearOf(published), monthOf(published) - count);
      const years = unit === 'year' ? count : count * 10;
      return yearRange(yearOf(published) - years - loose, yearOf(published) - years + loose);
    },
  },
  {
    id: 'ago-unclear',
    hints: ['ago'],
    pattern: /\b(?:some|several|many|a few)? ?(?:days|weeks|months|years|decades) ago\b/gu,
    resolve: () => null,
  },
  {
    id: 'yesterday',
    hints: ['yesterday'],
    pattern: /\byesterday(?: (?:morning|afternoon|evening))?\b/gu,
    resolve: (_, published) => day(published - 1),
  },
  {
    id: 'today',
    hints: ['today', 'tonight', 'this '],
    pattern: /\b(?:(?:earlier |later )?today|tonight|this (?:morning|afternoon|evening))\b/gu,
    resolve: (_, published) => day(published),
  },
  {
    id: 'tomorrow',
    hints: ['tomorrow'],
    pattern: /\btomorrow\b/gu,
    resolve: (_, published) => day(published + 1),
  },
  {
    id: 'overnight',
    hints: ['overnight', 'last night'],
    pattern: /\b(?:overnight|last night)\b/gu,
    resolve: (_, published) => day(published - 1, published),
  },
  {
    id: 'period',
    hints: ['this ', 'last ', 'next '],
    pattern:
      /\b(?:(?:earlier|later|late|early) )?(this|last|next) (week|weekend|month|year|decade)(?![\p{Alpha}-])/gu,
    resolve: (match, published) => {
      const offset = { this: 0, last: -1, next: 1 }[match[1]!] ?? 0;
      return periodOf(match[2]!, offset, published);
    },
  },
  {
    id: 'weekday',
    hints: ['day'],
    pattern:
      /(?<!\b(?:black|bloody|good|super|ash|easter|palm|cyber|holy) )(?:\b(last|next|this|this past|this coming) )?\b(sunday|monday|tuesday|wednesday|thursday|friday|saturday)(?: (?:morning|afternoon|evening|night))?\b(?! (?:times|mirror|telegraph|express|mail|post|prayers?|herald)\b)/gu,
    resolve: (match, published, tense) => {
      const ahead = (WEEKDAYS.indexOf(match[2]!) - weekdayOf(published) + 7) % 7;
      const behind = (7 - ahead) % 7;
      const word = match[1] ?? '';
      if (word === 'last' || word === 'this past') return day(published - (behind === 0 ? 7 : behind));
      // "Next Friday" said on a Monday is this week's to some and next week's to others.
      if (word === 'next')
        return day(published + (ahead === 0 ? 7 : ahead), published + (ahead === 0 ? 7 : ahead + 7));
      if (word === 'this coming' || tense === 'future') return day(published + ahead);
      return tense === 'open' ? null : day(published - behind);
    },
  },
];

function periodOf(unit: string, offset: number, published: Day): DayRange {
  const year = yearOf(published);
  if (unit === 'week') return weekRange(published, offset);
  if (unit === 'weekend')
    return day(weekRange(published, offset).from + 5, weekRange(published, offset).from + 6);
  if (unit === 'month') return monthRange(year, monthOf(published) + offset);
  if (unit === 'year') return yearRange(year + offset);
  const decade = Math.trunc(year / 10) * 10 + 10 * offset;
  return day(dayOf(decade, 1, 1), dayOf(decade + 9, 12, 31));
}

/**
 * Phrases counted from the publication date. A bare weekday is the last such day up to and including publication
 * day, or the coming one where the verb near it is in the future (chrono-node takes the nearest, which reads past-tense
 * news wrongly). Without publication date each is found but "cannot be told".
 */
export function findRelativeDates(source: DateSource): FoundDate[] {
  const small = smallLetters(source.words);
  if (!HINT.test(small)) return [];
  const possible = RELATIVE_RULES.filter(({ hints }) => hints.some((hint) => small.includes(hint)));
  return possible.flatMap((rule) =>
    [...small.matchAll(rule.pattern)]
      .filter((match) => isPhrase(match, source.words))
      .map((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        const { published } = source;
        const range = published === null ? null : rule.resolve(match, published, source.tenseAt(match.index));
        return counted(span, range, published);
      }),
  );
}

/** Weekdays are names: "sat" and "sun" in small letters are words. */
function isPhrase({ 0: phrase, 2: weekday, index }: RegExpExecArray, words: string): boolean {
  const printed = words.slice(index, index + phrase.length);
  // "Harbour Tonight" is the name of a programme.
  if (
    /^To(?:day|night)$/u.test(printed) &&
    /\p{Upper}\p{Lower}+\s$/u.test(words.slice(Math.max(0, index - 20), index))
  )
    return false;
  if (weekday === undefined || weekday === 'day' || !weekday.endsWith('day')) return true;
  return /^\p{Upper}/u.test(printed.slice(phrase.indexOf(weekday)));
}
