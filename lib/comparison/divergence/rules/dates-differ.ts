import type { DateMention } from '../../../model/date-mention';
import type { Divergence } from '../../../model/divergence';
import { dayOfIso } from '../../dates/calendar';
import { type ClaimPair, type PairSide, printed, spanOf, tokensIn } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';
import { linkedNear } from '../linked-near';

/** A time behind one of these is an edge of a period and not the time of the act. */
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
  if (edge(pair.base, date) || edge(pair.other, rival)) return [];
  const precision = precisionOf(date);
  if (precision !== precisionOf(rival)) return [];
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
  const stated = date.anchor === 'stated' && rival.anchor === 'stated';
  const apart = daysApart(date, rival);
  if (!stated && precision === 'day' && apart <= zoneDays) return [];
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

function daysApart(a: DateMention, b: DateMention): number {
  const [first, second] = [dayOfIso(a.from), dayOfIso(b.from)];
  return first === null || second === null ? 0 : Math.abs(first - second);
}

function rangeOf(date: DateMention): string {
  return date.from === date.to ? (date.from ?? '') : `${date.from ?? ''} to ${date.to ?? ''}`;
}

function edge(side: PairSide, date: DateMention): boolean {
  const first = tokensIn(side, date)[0] ?? 0;
  return side.tokens.slice(Math.max(0, first - 2), first).some((token) => EDGES.has(token.norm));
}
