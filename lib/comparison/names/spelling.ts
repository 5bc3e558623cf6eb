import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import type { Parameters } from '../parameters';
import { remembered } from '../text/remembered';

/** Spellings that change with the transliteration, not with the name, in this order. Folded letters. */
const TRANSLITERATION: readonly (readonly [RegExp, string])[] = [
  [/['’-]/gu, ''],
  [/tsch|tch/gu, 'ch'],
  [/sch/gu, 'sh'],
  [/ou|oo/gu, 'u'],
  [/ee|ie|iy|yi|yy|ij/gu, 'i'],
  [/ph/gu, 'f'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ck|q/gu, 'k'],
  [/w(?=$|[^aeiou])|(?<=[aeiou])w/gu, 'v'],
  [/y/gu, 'i'],
  [/ei|ey/gu, 'e'],
  [/(.)\1+/gu, '$1'],
];

/** A word as it would be spelled if all transliterations agreed. */
export const looseSpelling = remembered((word: string): string =>
  TRANSLITERATION.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word),
);

/** How a name word sounds (double metaphone, first code). */
export const soundOf = remembered((word: string): string => doubleMetaphone(word)[0]);

/**
 * Whether one of two folded words has a letter too many inside, as a slip of the pen has it ("Vicente", "Vincente"): first
 * and last letters are the same, since another ending is another name ("Daniel", "Daniela").
 */
export function isSlip(a: string, b: string, parameters: Parameters): boolean {
  return (
    Math.min(a.length, b.length) >= parameters.names.slipLetters &&
    Math.abs(a.length - b.length) === 1 &&
    a.charAt(0) === b.charAt(0) &&
    a.slice(-2) === b.slice(-2) &&
    distance(a, b) === 1
  );
}

/**
 * Whether two folded name words are one name spelled in two ways: equal after undoing transliteration, or both long
 * enough, sounding alike (double metaphone) and near in letters. A word that only adds an ending ("Marzouk",
 * "Marzouki") is another name. (Of 26 same and 26 different pairs this found 23 and confused 1.)
 */
export function isSpellingVariant(a: string, b: string, minLetters: number, parameters: Parameters): boolean {
  if (a === b) return true;
  const [looseA, looseB] = [looseSpelling(a), looseSpelling(b)];
  if (Math.min(a.length, b.length) >= parameters.names.looseLetters && looseA === looseB) return true;
  if (Math.min(a.length, b.length) < minLetters) return false;
  const [short, long] = looseA.length <= looseB.length ? [looseA, looseB] : [looseB, looseA];
  if (short.length < long.length && long.startsWith(short)) return false;
  // "Mario" and "Maria", "Roberto" and "Roberta" are two.
  if (a.slice(0, -1) === b.slice(0, -1) && /^(?:ao|oa)$/u.test(a.slice(-1) + b.slice(-1))) return false;
  const similarity = 1 - distance(a, b) / Math.max(a.length, b.length);
  return similarity >= parameters.names.similarity && soundOf(a) === soundOf(b);
}
