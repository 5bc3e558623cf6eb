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
  const valueA = a.map(() => 0);
  const valueB = b.map(() => 0);
  for (const link of links) {
    valueA[link.a] = Math.max(valueA[link.a]!, link.value);
    valueB[link.b] = Math.max(valueB[link.b]!, link.value);
  }
  return { a, b, links, valueA, valueB };
}
