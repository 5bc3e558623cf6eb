import type { Day, DayRange } from './calendar';
import { dayOf, monthOf, monthRange, weekdayOf, weekRange, yearOf, yearRange } from './calendar';
import type { DateSource, FoundDate } from './found-date';
import { counted } from './found-date';
import type { Tense } from './tense-near';
import { WEEKDAYS } from './weekdays';

/** One kind of phrase that is counted from the day of publication. `null` from `resolve`: cannot be told. */
interface RelativeRule {
  readonly id: string;
  /** Words of which a sentence holds one, in small letters, wherever the pattern matches: most sentences hold none. */
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
const HINT = /day|week|month|year|decade|night|morrow|morning|afternoon|evening|ago\b/iu;
const day = (from: Day, to: Day = from): DayRange => ({ from, to });
const countOf = (word: string): number =>
  /^\d/u.test(word) ? Number(word) : /^an?$/u.test(word) ? 1 : COUNTS.indexOf(word);

/** In this order; a later phrase that overlaps an earlier one is dropped. */
export const RELATIVE_RULES: readonly RelativeRule[] = [
  {
    id: 'unanchored-day',
    hints: ['the ', 'that ', 'later', 'earlier', 'before', 'after'],
    pattern:
      /\b(?:the (?:next|following|previous|same|preceding) (?:day|week|month|year|morning|evening|night)|that (?:day|night|week|month|year)|(?:a|an|one|two|three|four|five|six|seven|ten|several|some|\d{1,3}) (?:days?|weeks?|months?|years?) (?:later|earlier|before|after|afterwards?))\b/giu,
    resolve: () => null,
  },
  {
    id: 'ago',
    hints: ['ago'],
    pattern:
      /\b(?:(?:about|nearly|almost|over|more than|around) )?(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (day|week|month|year|decade)s? ago\b/giu,
    resolve: (match, published) => {
      const count = countOf(match[1]!.toLowerCase());
      const unit = match[2]!.toLowerCase();
      const loose = /^(?:about|nearly|almost|over|more|around)/iu.test(match[0]) ? 1 : 0;
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
    pattern: /\b(?:some|several|many|a few)? ?(?:days|weeks|months|years|decades) ago\b/giu,
    resolve: () => null,
  },
  {
    id: 'yesterday',
    hints: ['yesterday'],
    pattern: /\byesterday(?: (?:morning|afternoon|evening))?\b/giu,
    resolve: (_, published) => day(published - 1),
  },
  {
    id: 'today',
    hints: ['today', 'tonight', 'this '],
    pattern: /\b(?:(?:earlier |later )?today|tonight|this (?:morning|afternoon|evening))\b/giu,
    resolve: (_, published) => day(published),
  },
  {
    id: 'tomorrow',
    hints: ['tomorrow'],
    pattern: /\btomorrow\b/giu,
    resolve: (_, published) => day(published + 1),
  },
  {
    id: 'overnight',
    hints: ['overnight', 'last night'],
    pattern: /\b(?:overnight|last night)\b/giu,
    resolve: (_, published) => day(published - 1, published),
  },
  {
    id: 'period',
    hints: ['this ', 'last ', 'next '],
    pattern:
      /\b(?:(?:earlier|later|late|early) )?(this|last|next) (week|weekend|month|year|decade)(?![\p{L}-])/giu,
    resolve: (match, published) => {
      const offset = { this: 0, last: -1, next: 1 }[match[1]!.toLowerCase()] ?? 0;
      return periodOf(match[2]!.toLowerCase(), offset, published);
    },
  },
  {
    id: 'weekday',
    hints: ['day'],
    pattern:
      /(?<!\b(?:Black|Bloody|Good|Super|Ash|Easter|Palm|Cyber|Holy) )(?:\b(last|next|this|this past|this coming) )?\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?: (?:morning|afternoon|evening|night))?\b(?! (?:Times|Mirror|Telegraph|Express|Mail|Post|Prayers?|Herald)\b)/giu,
    resolve: (match, published, tense) => {
      const ahead = (WEEKDAYS.indexOf(match[2]!.toLowerCase()) - weekdayOf(published) + 7) % 7;
      const behind = (7 - ahead) % 7;
      const word = match[1]?.toLowerCase() ?? '';
      if (word === 'last' || word === 'this past') return day(published - (behind === 0 ? 7 : behind));
      // "Next Friday" said on a Monday is this week's to some and next week's to others.
      if (word === 'next')
        return day(published + (ahead === 0 ? 7 : ahead), published + (ahead === 0 ? 7 : ahead + 7));
      return word === 'this coming' || tense === 'future' ? day(published + ahead) : day(published - behind);
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
  if (!HINT.test(source.words)) return [];
  const small = source.words.toLowerCase();
  const possible = RELATIVE_RULES.filter(({ hints }) => hints.some((hint) => small.includes(hint)));
  return possible.flatMap((rule) =>
    [...source.words.matchAll(rule.pattern)]
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
function isPhrase(match: RegExpExecArray, words: string): boolean {
  // "Harbour Tonight" is the name of a programme.
  if (
    /^To(?:day|night)$/u.test(match[0]) &&
    /\p{Lu}\p{Ll}+\s$/u.test(words.slice(Math.max(0, match.index - 20), match.index))
  )
    return false;
  return (
    match[2] === undefined || !/day$/iu.test(match[2]) || match[2] === 'day' || /^\p{Lu}/u.test(match[2])
  );
}
