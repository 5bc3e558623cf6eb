import type { Token } from '../text/tokenize';

/** A number read off one or more tokens, its unit converted to a base unit. */
export interface Figure {
  readonly value: number;
  /** "m", "kg", "money", "%"; `null` for a plain count. */
  readonly unit: string | null;
  /** Tokens it takes from where it starts. */
  readonly length: number;
}

const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/u);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
]);
const CURRENCY = new Set('$ £ € ¥ ₹ ₽ ₪'.split(' '));
const UNITS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ...unit('m', 1, 'metre metres meter meters'),
  ...unit('m', 1000, 'km kilometre kilometres kilometer kilometers'),
  ...unit('m', 1609.344, 'mile miles'),
  ...unit('m', 0.3048, 'foot feet'),
  ...unit('kg', 1, 'kg kilogram kilograms kilo kilos'),
  ...unit('kg', 1000, 'tonne tonnes'),
  ...unit('kg', 907.185, 'ton tons'),
  ...unit('money', 1, 'dollar dollars euro euros rouble roubles ruble rubles rupee rupees shekel shekels'),
  ...unit('%', 1, '% percent pct'),
]);

function unit(name: string, factor: number, words: string): [string, [string, number]][] {
  return words.split(' ').map((word) => [word, [name, factor]]);
}

/** Value of one plain token: figures, or a number word other than "one", which is mostly a pronoun. */
function plainValue(token: Token): number | null {
  if (token.kind === 'number') return /^\d+(?:\.\d+)?$/u.test(token.norm) ? Number(token.norm) : null;
  if (token.kind !== 'word' || token.norm === 'one') return null;
  if (!token.norm.includes('-')) return WORDS.get(token.norm) ?? null;
  const [tens = '', ones = '', more] = token.norm.split('-');
  const value = WORDS.get(tens);
  if (value === undefined || more !== undefined) return null;
  const added = ones === '' ? 0 : WORDS.get(ones);
  return added === undefined || (ones !== '' && (value < 20 || added > 9)) ? null : value + added;
}

/**
 * Reads a figure that starts at `tokens[at]`: "1,500", "three", "$54.9 million", "52 km", "5 per cent". Years, dates and
 * times read as plain numbers; that is enough to see whether two sentences name the same one.
 */
export function readFigure(tokens: readonly Token[], at: number): Figure | null {
  const start = tokens[at]!;
  const currency = CURRENCY.has(start.norm) ? 1 : 0;
  const first = tokens[at + currency];
  const base = first === undefined ? null : plainValue(first);
  if (base === null) return null;
  let value = base;
  let next = at + currency + 1;
  for (let scale = scaleOf(tokens[next]); scale !== null && next <= at + 4; scale = scaleOf(tokens[++next]))
    value *= scale;
  if (tokens[next]?.norm === 'm' && currency === 1) {
    value *= 1e6;
    next++;
  }
  const measured = UNITS.get(tokens[next]?.norm ?? '');
  if (measured !== undefined) return { value: value * measured[1], unit: measured[0], length: next + 1 - at };
  if (tokens[next]?.norm === 'per' && tokens[next + 1]?.norm === 'cent')
    return { value, unit: '%', length: next + 2 - at };
  return { value, unit: currency === 1 ? 'money' : null, length: next - at };
}

const scaleOf = (token: Token | undefined): number | null => SCALES.get(token?.norm ?? '') ?? null;

/** Whether two figures say the same; converted units may differ by rounding. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return false;
  if (a.value === b.value) return true;
  const converted = (a.unit === 'm' || a.unit === 'kg') && a.unit === b.unit;
  return converted && Math.abs(a.value - b.value) <= CONVERSION_ERROR * Math.max(a.value, b.value);
}

/** Writers round what they convert ("52 km", "32 miles"). */
const CONVERSION_ERROR = 0.03;
