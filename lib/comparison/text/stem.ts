import { stemmer } from 'stemmer';

const CACHE_LIMIT = 50_000;
const cache = new Map<string, string>();

/** Porter stem of a folded English word; other words and figures pass through. Same word, same stem, for ever. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = /^[a-z][a-z'-]*$/u.test(word) && word.length <= 40 ? stemmer(word) : word;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}
