import type { DateMention } from '../../../model/date-mention';
import type { Divergence } from '../../../model/divergence';
import { dayOfIso } from '../../dates/calendar';
import { type ClaimPair, type PairSide, printed, spanOf, tokensIn } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';
import { linkedNear } from '../linked-near';

/**
 * A time behind one of these is an edge of a period and not the time of the act, so that two of them can both hold
 * ("before May", "before June"). Only what has been so "since" one year has not been so since another.
 */
const EDGES = new Set([
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'between',
  'from',
  'to',
  'through',
  'than',
  'late',
  'early',
  'mid',
  'around',
  'about',
  'circa',
]);

/** One act with two dates that share no day. */
export const DATES_DIFFER: DivergenceRule = {
  id: 'dates-differ',
  find(pair) {
    const { dateShared, figureLinks } = pair.context.parameters.divergence;
    if (pair.shared < dateShared || pair.linked < figureLinks) return [];
    const base = unmatched(pair.base, pair.other);
    const other = unmatched(pair.other, pair.base);
    const [date, rival] = [base[0], other[0]];
    if (base.length !== 1 || other.length !== 1 || date === undefined || rival === undefined) return [];
    return compare(pair, date, rival);
  },
};

function compare(pair: ClaimPair, date: DateMention, rival: DateMention): Divergence[] {
  const { dateWindow, zoneDays } = pair.context.parameters.divergence;
  const edges = [edgeOf(pair.base, date), edgeOf(pair.other, rival)];
  const began = edges.every((word) => word === 'since');
  if (!began && edges.some((word) => word !== null)) return [];
  const precision = precisionOf(date);
  const alike = precision === precisionOf(rival);
  if (!alike && !(isShort(date) && isShort(rival))) return [];
  const at = tokensIn(pair.base, date);
  const rivalAt = tokensIn(pair.other, rival);
  if (at.length === 0 || rivalAt.length === 0) return [];
  const links = linkedNear(
    pair,
    { from: at[0]!, to: at.at(-1)! },
    { from: rivalAt[0]!, to: rivalAt.at(-1)! },
    dateWindow,
  );
  if (links < 2) return [];
  const stated = alike && isStated(pair.base, date) && isStated(pair.other, rival);
  const apart = daysApart(date, rival);
  const isDay = precision === 'day' || precisionOf(rival) === 'day';
  if (!stated && isDay && apart <= zoneDays) return [];
  return [
    {
      type: 'date',
      severity: pair.sameEvent && stated ? 'conflict' : 'wording',
      base: [spanOf(date)],
      other: [spanOf(rival)],
      rule: DATES_DIFFER.id,
      detail: {
        base: `${printed(pair.base, date)} (${rangeOf(date)})`,
        other: `${printed(pair.other, rival)} (${rangeOf(rival)})`,
      },
    },
  ];
}

/** "On 5 March" states its day as "on 5 March 2024" does; only "on Tuesday" and the like are counted from somewhere. */
const isStated = (side: PairSide, date: DateMention): boolean =>
  date.anchor === 'stated' || DAY_OF_MONTH.test(printed(side, date));

const DAY_OF_MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** Resolved dates of a side that share no day with any of the other; a date that cannot be told fits every other. */
function unmatched(side: PairSide, against: PairSide): DateMention[] {
  const theirs = datesOf(against);
  if (theirs.some((date) => date.from === null)) return [];
  return datesOf(side).filter((date) => date.from !== null && !theirs.some((rival) => meets(date, rival)));
}

function datesOf(side: PairSide): DateMention[] {
  const found = new Map<number, DateMention>();
  for (const date of side.claims.flatMap((claim) => claim.dates)) found.set(date.start, date);
  return [...found.values()];
}

function meets(a: DateMention, b: DateMention): boolean {
  return a.from! <= (b.to ?? b.from!) && b.from! <= (a.to ?? a.from!);
}

function precisionOf(date: DateMention): 'day' | 'month' | 'year' | 'other' {
  const [from, to] = [dayOfIso(date.from), dayOfIso(date.to)];
  if (from === null || to === null) return 'other';
  const days = to - from;
  if (days === 0) return 'day';
  if (days >= 27 && days <= 30) return 'month';
  return days === 364 || days === 365 ? 'year' : 'other';
}

/** A month or less: "last week" and "in August" can be told apart, a year and a day of another year are two scales. */
function isShort(date: DateMention): boolean {
  const [from, to] = [dayOfIso(date.from), dayOfIso(date.to)];
  return from !== null && to !== null && to - from <= LONGEST_MONTH;
}

const LONGEST_MONTH = 31;

/** Days from the end of the earlier to the beginning of the later. */
function daysApart(a: DateMention, b: DateMention): number {
  const days = [a, b].map(({ from, to }) => ({ from: dayOfIso(from) ?? 0, to: dayOfIso(to) ?? 0 }));
  return Math.max(days[1]!.from - days[0]!.to, days[0]!.from - days[1]!.to);
}

function rangeOf(date: DateMention): string {
  return date.from === date.to ? (date.from ?? '') : `${date.from ?? ''} to ${date.to ?? ''}`;
}

/** The word that makes a date an edge; the "to" of "sent to Kyiv on Monday" belongs to the place. */
function edgeOf(side: PairSide, date: DateMention): string | null {
  const first = tokensIn(side, date)[0] ?? 0;
  const [before, further] = [side.tokens[first - 1]?.norm ?? '', side.tokens[first - 2]?.norm ?? ''];
  if (EDGES.has(before)) return before;
  return /^(?:the|a|an|-|at|least)$/u.test(before) && EDGES.has(further) ? further : null;
}
