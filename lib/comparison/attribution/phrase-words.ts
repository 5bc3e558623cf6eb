import { lowAt, tagAt, type Unit } from './unit';
import type { Tag } from './word-stream';
import { TIME_NOUNS, TIME_WORDS } from './word-classes';

/** A range of words, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const isNoun = (tag: Tag): boolean => tag === 'N' || tag === 'NP' || tag === 'CD';
export const inBase = (tag: Tag): boolean => isNoun(tag) || tag === 'J' || tag === 'S' || tag === 'D';
export const isVerb = (tag: Tag): boolean =>
  tag === 'VF' || tag === 'VB' || tag === 'X' || tag === 'M' || tag === 'VN';
export const isTime = (unit: Unit, i: number): boolean =>
  TIME_WORDS.has(lowAt(unit, i)) && lowAt(unit, i) !== 'may' && lowAt(unit, i) !== 'march';

/** Where a time phrase of two words starts that ends right before `end` ("last year", "this week"), or `end`. */
export const timePhraseFrom = (unit: Unit, end: number): number =>
  TIME_NOUNS.has(lowAt(unit, end - 1)) && /^(?:last|this|next)$/u.test(lowAt(unit, end - 2)) ? end - 2 : end;

/** Whether the words between two commas describe the noun before them. */
export function isApposition(unit: Unit, from: number, to: number): boolean {
  const tag = tagAt(unit, from);
  if (to - from <= 0 || unit.limits.off.includes('apposition')) return false;
  if (tag === 'NP' || tag === 'N') return !isTime(unit, from) && lowAt(unit, from) !== 'meanwhile';
  if (tag === 'I') return /^(?:of|from)$/u.test(lowAt(unit, from));
  if (tag === 'D' || tag === 'S') return !TIME_NOUNS.has(lowAt(unit, to - 1));
  return tag === 'CD' || tag === 'J' || tag === 'W';
}
