import type { Quantity } from '../../model/quantity';
import type { Parameters } from '../parameters';

/**
 * Whether two figures can be the same count: ranges that meet ("more than 200" and 240), an approximate figure near the
 * other, or one that is the other one rounded ("1.5 million" and "1,512,000"). Units must be equal; they are base units
 * already.
 */
export function compatibleFigures(a: Quantity, b: Quantity, parameters: Parameters): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  const [low, high] = boundsOf(a, parameters);
  const [otherLow, otherHigh] = boundsOf(b, parameters);
  if (low <= otherHigh && otherLow <= high) return true;
  if (sameDigits(a, b)) return true;
  return a.min !== null && b.min !== null && (isRounded(a.min, b.min) || isRounded(b.min, a.min));
}

/** "201 bn" beside "201 billion": the same digits a thousand or a million apart are a scale word that was not read. */
function sameDigits(a: Quantity, b: Quantity): boolean {
  const ratio = (a.max ?? 0) / (b.max ?? 0);
  return [1e3, 1e6, 1e9].some(
    (scale) => Math.abs(ratio / scale - 1) < 1e-9 || Math.abs(ratio * scale - 1) < 1e-9,
  );
}

function boundsOf(quantity: Quantity, parameters: Parameters): [number, number] {
  const { about, converted } = parameters.divergence;
  const slack = quantity.approximate ? about : quantity.kind === 'measure' ? converted : 0;
  const { min, max } = quantity;
  return [
    min === null ? -Infinity : min - Math.abs(min) * slack,
    max === null ? Infinity : max + Math.abs(max) * slack,
  ];
}

/** `rough` is `fine` rounded to as many digits as `rough` has, from two digits on or when it ends in a zero. */
function isRounded(rough: number, fine: number): boolean {
  if (!Number.isFinite(rough) || rough === 0) return false;
  const digits = significantDigits(rough);
  if (digits < 2 && Math.abs(rough) < 10 && Number.isInteger(fine)) return false;
  return Number(fine.toPrecision(digits)) === rough && significantDigits(fine) > digits;
}

function significantDigits(value: number): number {
  const digits = Math.abs(value).toExponential().split('e')[0]!.replace('.', '');
  return Math.min(15, Math.max(1, digits.length));
}
