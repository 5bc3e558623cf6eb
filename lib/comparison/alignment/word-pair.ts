import { alignWords, type WordLink } from './align-words';
import type { WordMemory } from './word-memory';
import type { Word } from './words';

/** Two sentences with their words linked: what every measure looks at. */
export interface WordPair {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  readonly links: readonly WordLink[];
  /** Value of the best link of each word, 0 for none; runs parallel to the words. */
  readonly valueA: readonly number[];
  readonly valueB: readonly number[];
}

/** Links two word lists. */
export function toWordPair(a: readonly Word[], b: readonly Word[], memory: WordMemory): WordPair {
  const links = alignWords(a, b, memory);
  const valueA = new Array<number>(a.length).fill(0);
  const valueB = new Array<number>(b.length).fill(0);
  for (const link of links) {
    valueA[link.a] = Math.max(valueA[link.a]!, link.value);
    valueB[link.b] = Math.max(valueB[link.b]!, link.value);
  }
  coverNames(a, b, valueA, valueB);
  coverNames(b, a, valueB, valueA);
  return { a, b, links, valueA, valueB };
}

/** A name covers all its words: "Mousa" in "Mousa Abu Marzouk" is not missing beside "Abu Marzuk". */
function coverNames(
  own: readonly Word[],
  others: readonly Word[],
  values: number[],
  otherValues: readonly number[],
): void {
  for (let i = 0; i < own.length; i++) {
    const { entity } = own[i]!.type;
    if (entity === null || values[i] !== 0) continue;
    if (others.some(({ type }, j) => type.entity === entity && otherValues[j]! > 0)) values[i] = NAMED;
  }
}

const NAMED = 0.95;
