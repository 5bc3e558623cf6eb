import type { Quantity } from '../../model/quantity';
import type { TextSpan } from '../../model/text-span';
import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';
import { findCountedNoun } from './find-counted-noun';
import { isNoQuantity } from './not-quantities';
import { CURRENCIES, FRACTIONS, ROUGH_COUNTS, SMALL_NUMBERS, UNITS } from './number-words';
import type { NumberHedge } from './number-hedge';
import { hedgeBehind, hedgeBefore } from './number-hedge';
import type { ReadNumber } from './read-number';
import { readFraction, readNumber } from './read-number';

/**
 * Numbers of one stretch of tokens with what they count, in base units. Dates, ordinals, ages, scores, clock times, list
 * and telephone numbers are none.
 * @param dates spans of time phrases, whose figures are no quantities
 * @returns in order, none overlapping; spans cover hedge, number and unit
 */
export function findQuantities(
  all: readonly Token[],
  dates: readonly TextSpan[],
  parameters: Parameters,
): Quantity[] {
  const tokens = maskDates(all, dates);
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = mayCount(tokens[at]!) ? readQuantity(tokens, at, parameters) : null;
    if (found === null) at++;
    else {
      if (found.quantity !== null) quantities.push(found.quantity);
      at = found.next;
    }
  }
  return quantities;
}

const FIRST_WORDS = new Set([
  ...CURRENCIES.keys(),
  ...SMALL_NUMBERS.keys(),
  ...ROUGH_COUNTS.keys(),
  ...FRACTIONS.keys(),
  'a',
  'an',
]);

/** Whether a quantity can begin at a token; few words of a text can. */
function mayCount(token: Token): boolean {
  return token.kind === 'number' || FIRST_WORDS.has(token.norm) || token.norm.includes('-');
}

/** Figures inside time phrases become marks, so that no rule takes them for numbers. */
function maskDates(tokens: readonly Token[], dates: readonly TextSpan[]): readonly Token[] {
  if (dates.length === 0) return tokens;
  let date = 0;
  return tokens.map((token) => {
    while (date < dates.length && dates[date]!.end <= token.start) date++;
    const masked = date < dates.length && dates[date]!.start < token.end;
    return masked ? { ...token, kind: 'mark', norm: '', text: '', stop: true } : token;
  });
}

interface Reading {
  readonly quantity: Quantity | null;
  readonly next: number;
}

function readQuantity(tokens: readonly Token[], at: number, parameters: Parameters): Reading | null {
  const sign = currencyAt(tokens, at);
  const first = sign === null ? at : at + 1;
  const fraction = sign === null ? readFraction(tokens, first) : null;
  const share = fraction === null ? null : percentAt(tokens, fraction.next);
  if (fraction !== null && share === null) return fractionOf(tokens, at, fraction, parameters);
  const number = readNumber(tokens, first);
  if (number === null) return null;
  const upper = rangeEnd(tokens, number, sign !== null);
  const last = upper?.next ?? number.next;
  if (sign === null && isNoQuantity(tokens, first, last, number, upper !== null))
    return { quantity: null, next: last };
  return { ...measured(tokens, { at, sign, number, upper, last }, parameters) };
}

interface Parts {
  readonly at: number;
  readonly sign: string | null;
  readonly number: ReadNumber;
  readonly upper: ReadNumber | null;
  readonly last: number;
}

function measured(tokens: readonly Token[], parts: Parts, parameters: Parameters): Reading {
  const { at, sign, number, upper, last } = parts;
  const percent = percentAt(tokens, last);
  const currency = sign ?? currencyAt(tokens, last);
  const unit = percent === null && currency === null ? unitAt(tokens, last) : null;
  const behindUnit = percent ?? (sign === null && currency !== null ? last + 1 : (unit?.next ?? last));
  const before = hedgeBefore(tokens, at);
  const behind = hedgeBehind(tokens, behindUnit);
  const hedge = before ?? behind;
  const factor = unit?.factor ?? 1;
  const low = scaled(number, upper) * factor;
  const high = (upper?.max ?? number.max) * factor;
  const kind =
    percent !== null ? 'percent' : currency !== null ? 'money' : unit !== null ? 'measure' : 'count';
  const next = behind === null ? behindUnit : behind.to;
  const opener = upper !== null && tokens[at - 1]?.norm === 'between' ? at - 1 : at;
  const start = tokens[before?.from ?? opener]!.start;
  return {
    next: Math.max(next, at + 1),
    quantity: {
      start,
      end: tokens[Math.max(next, at + 1) - 1]!.end,
      ...bounds(low, high, number.rough, hedge),
      approximate: number.rough || hedge?.kind === 'about',
      kind,
      unit: percent !== null ? '%' : (currency ?? unit?.base ?? null),
      noun: kind === 'count' ? findCountedNoun(tokens, behindUnit, high === 1, parameters) : null,
    },
  };
}

/** In "2-3 million" the multiplier belongs to both. */
function scaled(number: ReadNumber, upper: ReadNumber | null): number {
  if (upper === null || number.min >= 1_000 || upper.max < 1e5 || !number.digits) return number.min;
  const factor = [1e12, 1e9, 1e6, 1e3].find((size) => upper.max >= size && upper.max / size < 1_000);
  return factor !== undefined && number.min < 1_000 && number.min < upper.max / factor
    ? number.min * factor
    : number.min;
}

function bounds(
  low: number,
  high: number,
  rough: boolean,
  hedge: NumberHedge | null,
): { min: number | null; max: number | null } {
  if (rough && high > 1e5) return { min: low, max: null };
  if (hedge?.kind === 'least') return { min: low, max: null };
  if (hedge?.kind === 'most') return { min: null, max: high };
  return { min: low, max: high };
}

/** "200-250", "200 to 250", "between 200 and 250": the upper number, or `null`. */
function rangeEnd(tokens: readonly Token[], number: ReadNumber, money: boolean): ReadNumber | null {
  const joint = tokens[number.next];
  if (joint === undefined || number.rough) return null;
  const between = joint.norm === 'and' && isBetween(tokens, number);
  if (!between && joint.norm !== 'to' && !(joint.norm === '-' && number.digits) && joint.norm !== 'or')
    return null;
  const skip = money && currencyAt(tokens, number.next + 1) !== null ? 2 : 1;
  const upper = readNumber(tokens, number.next + skip);
  if (upper === null || upper.rough || upper.digits !== number.digits) return null;
  if (joint.norm === 'or' && upper.min !== number.min + 1) return null;
  return upper.max > number.min ? upper : null;
}

function isBetween(tokens: readonly Token[], number: ReadNumber): boolean {
  for (let back = 1; back <= 5; back++) {
    const token = tokens[number.next - 1 - back];
    if (token === undefined) return false;
    if (token.norm === 'between') return true;
  }
  return false;
}

function fractionOf(
  tokens: readonly Token[],
  at: number,
  fraction: { next: number; value: number },
  parameters: Parameters,
): Reading | null {
  const next = tokens[fraction.next]?.norm;
  if (next !== 'of' && next !== 'the') return null;
  const hedge = hedgeBefore(tokens, at);
  const percent = fraction.value * 100;
  return {
    next: fraction.next,
    quantity: {
      start: hedge === null ? tokens[at]!.start : tokens[hedge.from]!.start,
      end: tokens[fraction.next - 1]!.end,
      ...bounds(percent, percent, false, hedge),
      // A fraction in words is a rounded share.
      approximate: true,
      kind: 'percent',
      unit: '%',
      noun: findCountedNoun(tokens, fraction.next, false, parameters),
    },
  };
}

function currencyAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token === undefined ? null : (CURRENCIES.get(token.norm) ?? null);
}

/** The token behind "%", "percent" or "per cent", or `null`. */
function percentAt(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.norm;
  if (word === '%' || word === 'percent' || word === 'pct') return at + 1;
  if (word === 'percentage' && /^points?$/u.test(tokens[at + 1]?.norm ?? '')) return at + 2;
  return word === 'per' && tokens[at + 1]?.norm === 'cent' ? at + 2 : null;
}

function unitAt(tokens: readonly Token[], at: number): { base: string; factor: number; next: number } | null {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  const token = tokens[at + hyphen];
  const unit =
    token === undefined
      ? undefined
      : (UNITS.get(token.norm) ?? UNITS.get(hyphen === 1 ? token.norm.split('-')[0]! : ''));
  if (token === undefined || unit === undefined) return null;
  const square = /^(?:square|cubic)$/u.test(tokens[at - 1]?.norm ?? '');
  return square ? null : { base: unit[0], factor: unit[1], next: at + hyphen + 1 };
}
