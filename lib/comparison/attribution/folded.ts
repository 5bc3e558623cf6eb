import { fold } from '../text/fold';

const PLAIN = /^[A-Za-z]+$/u;
const CACHE_LIMIT = 20_000;
const cache = new Map<string, string>();

/** `fold` for single words: most are plain letters, where folding is lower case; the others come again and again. */
export function folded(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = fold(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}
