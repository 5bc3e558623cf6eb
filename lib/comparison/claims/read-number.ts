import type { Token } from '../text/tokenize';
import { FRACTIONS, MULTIPLIERS, ROUGH_COUNTS, SMALL_NUMBERS } from './number-words';

/** A figure or number word(s) read from tokens `[at, next)`. */
export interface ReadNumber {
  readonly next: number;
  readonly min: number;
  readonly max: number;
  /** "dozens", "hundreds of": no exact number is meant. */
  readonly rough: boolean;
  /** Printed in digits. */
  readonly digits: boolean;
}

const GROUPED = /^\d{1,3}(?:,\d{2,3}){1,6}(?:\.\d{1,6})?$/u;
const PLAIN = /^\d{1,15}(?:\.\d{1,6})?$/u;
const LONG = new Set([
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'lakh',
  'lakhs',
  'crore',
  'crores',
  'dozen',
  'score',
]);

/** Value of a figure with separators, Indian grouping ("15,00,000") included; `null` for times, scores, versions. */
function valueOfFigure(text: string): number | null {
  if (GROUPED.test(text)) return Number(text.replace(/,/gu, ''));
  return PLAIN.test(text) ? Number(text) : null;
}

/**
 * Reads one number at `at`: figures, number words ("twenty-five", "three hundred and forty"), multipliers ("1.5
 * million", "3bn", "two dozen"), rough counts ("dozens"), fractions of one ("half"). `null` where none stands there.
 */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const rough = ROUGH_COUNTS.get(token.norm);
  if (rough !== undefined) return roughCount(tokens, at, rough);
  if (token.kind === 'number') return figure(tokens, at);
  return token.kind === 'word' ? numberWords(tokens, at) : null;
}

function roughCount(tokens: readonly Token[], at: number, [min, max]: readonly [number, number]): ReadNumber {
  const inner = tokens[at + 1]?.norm === 'of' ? ROUGH_COUNTS.get(tokens[at + 2]?.norm ?? '') : undefined;
  if (inner === undefined) return { next: at + 1, min, max, rough: true, digits: false };
  const times = tokens[at]!.norm === 'hundreds' ? 100 : 10;
  return { next: at + 3, min: times * (inner[0] / 2), max: times * inner[1], rough: true, digits: false };
}

function figure(tokens: readonly Token[], at: number): ReadNumber | null {
  const value = valueOfFigure(tokens[at]!.text);
  if (value === null) return null;
  return { ...multiplied(tokens, at + 1, value, tokens[at]!.end), rough: false, digits: true };
}

/** Takes the multipliers behind a value; single letters ("5m", "200k") only where they touch the figure. */
function multiplied(
  tokens: readonly Token[],
  at: number,
  value: number,
  end: number,
): { next: number; min: number; max: number } {
  let next = at;
  let result = value;
  for (let hyphen = tokens[next]?.text === '-' ? 1 : 0; ; hyphen = 0) {
    const token = tokens[next + hyphen];
    const factor = token === undefined ? undefined : MULTIPLIERS.get(token.norm);
    if (token === undefined || factor === undefined) break;
    if (!LONG.has(token.norm) && (token.start !== end || token.norm === 'm')) {
      if (token.norm !== 'm' || token.start !== end || token.text !== 'm') break;
    }
    result *= factor;
    next += hyphen + 1;
    end = token.end;
    if (result > 1e18) break;
  }
  return { next, min: result, max: result };
}

function numberWords(tokens: readonly Token[], at: number): ReadNumber | null {
  let total = 0;
  let current = 0;
  let next = at;
  let seen = false;
  const first = tokens[at]!.norm;
  if (/^an?$/u.test(first) && LONG.has(tokens[at + 1]?.norm ?? '')) {
    current = 1;
    next = at + 1;
  }
  for (let steps = 0; steps < 12; steps++) {
    const word = tokens[next]?.norm ?? '';
    const joined =
      word === 'and' && seen && current >= 100 && small(tokens[next + 1]?.norm ?? '') !== null ? 1 : 0;
    const name = tokens[next + joined]?.norm ?? '';
    const value = small(name);
    const factor = LONG.has(name) ? MULTIPLIERS.get(name) : undefined;
    if (value !== null && (current % 100 === 0 || joined === 1)) current += value;
    else if (factor !== undefined && (seen || current > 0)) {
      current = (current === 0 ? 1 : current) * factor;
      if (factor >= 1_000) {
        total += current;
        current = 0;
      }
    } else break;
    seen = true;
    next += joined + 1;
  }
  if (!seen) return null;
  const value = total + current;
  return { next, min: value, max: value, rough: false, digits: false };
}

/** Value of a number word below a hundred ("seven", "forty-two"). */
function small(word: string): number | null {
  const plain = SMALL_NUMBERS.get(word);
  if (plain !== undefined) return plain;
  const [tens, ones, more] = word.split('-');
  if (ones === undefined || more !== undefined) return null;
  const [left, right] = [SMALL_NUMBERS.get(tens ?? ''), SMALL_NUMBERS.get(ones)];
  return left !== undefined && right !== undefined && left >= 20 && right < 10 && right > 0
    ? left + right
    : null;
}

/** A fraction at `at` ("half", "two thirds", "a quarter", "two-thirds"): its value and the token behind it. */
export function readFraction(tokens: readonly Token[], at: number): { next: number; value: number } | null {
  const word = tokens[at]?.norm ?? '';
  const [count, part] = word.includes('-') ? word.split('-') : [word, tokens[at + 1]?.norm];
  const times = /^an?$/u.test(count ?? '') ? 1 : SMALL_NUMBERS.get(count ?? '');
  const share = FRACTIONS.get(part ?? '');
  if (times !== undefined && share !== undefined && times * share <= 1)
    return { next: word.includes('-') ? at + 1 : at + 2, value: times * share };
  if (word === 'half' || /^[½¼¾⅓⅔]$/u.test(word)) return { next: at + 1, value: FRACTIONS.get(word)! };
  return null;
}
