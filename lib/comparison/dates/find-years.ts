import type { DayRange } from './calendar';
import { yearRange } from './calendar';
import type { DateSource, FoundDate } from './found-date';

const YEAR = '(?:1[89]|20)\\d{2}';
const DECADE = new RegExp(`(?:\\b(early|late|mid)[ -])?\\b((?:1[89]|20)\\d0)s\\b`, 'giu');
const SPAN = new RegExp(
  `\\b(?:between |from )?(${YEAR})(?: ?[–-] ?| and | to | until )(${YEAR}|\\d{2})(?![\\d%])`,
  'giu',
);
const SINGLE = new RegExp(
  `(?<![\\d.,:/$€£#-])${YEAR}(?![\\d%:/-]|[.,]\\d|\\s?(?:km|kg|m|tons?|tonnes|troops|people)\\b)`,
  'gu',
);
/** What a bare year stands behind. Elsewhere four digits are a count ("2000 people"). */
const BEFORE_YEAR =
  /(?:\b(?:in|since|of|until|till|by|from|before|after|during|early|late|mid|around|circa|year|for|and|to|through|the|his|her|its|their|a|last|fall|spring|summer|winter|autumn|back in|january|february|march|april|may|june|july|august|september|october|november|december)[\s-]{1,2}|['’]s\s|[(,]\s?)$/iu;
const CONJOINED = /\b(?:and|to|for|a|the|its|their|of|by|from|after|before)\s$/iu;
const COUNTED_NEXT =
  /^\s(?:or more|and more|more|other|people|men|women|children|soldiers|dollars|miles|pounds|troops|fighters)\b/iu;

/** Years and decades that the text names outright: "in 2007", "the 2006 elections", "2014-2018", "the 1990s". */
export function findYears(source: DateSource): FoundDate[] {
  const { words } = source;
  const found: FoundDate[] = [];
  if (!/\d{4}/u.test(words)) return found;
  for (const match of words.matchAll(DECADE)) {
    const first = Number(match[2]);
    found.push(stated(match, decade(first, match[1]?.toLowerCase())));
  }
  for (const match of words.matchAll(SPAN)) {
    const from = Number(match[1]);
    const to = match[2]!.length === 2 ? Math.trunc(from / 100) * 100 + Number(match[2]) : Number(match[2]);
    if (to > from && to - from < 150) found.push(stated(match, yearRange(from, to)));
  }
  for (const match of words.matchAll(SINGLE)) {
    const before = words.slice(Math.max(0, match.index - 14), match.index);
    const after = words.slice(match.index + 4, match.index + 24);
    if (match.index > 0 && !BEFORE_YEAR.test(before) && !/^\s\p{Upper}\p{Lower}/u.test(after)) continue;
    if (COUNTED_NEXT.test(after)) continue;
    if (
      CONJOINED.test(before) &&
      /^\s\p{Lower}{3,20}s\b/u.test(after) &&
      !/\b(?:the|its|their|after|before)\s$/iu.test(before)
    )
      continue;
    const year = Number(match[0]);
    found.push(stated(match, yearRange(year)));
  }
  return found;
}

function decade(first: number, part: string | undefined): DayRange {
  if (part === 'early') return yearRange(first, first + 3);
  if (part === 'mid') return yearRange(first + 3, first + 7);
  return part === 'late' ? yearRange(first + 6, first + 9) : yearRange(first, first + 9);
}

function stated(match: RegExpExecArray, range: DayRange): FoundDate {
  return { start: match.index, end: match.index + match[0].length, range, anchor: 'stated' };
}
