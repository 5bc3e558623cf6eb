import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS } from './irregular-forms';

const CACHE_LIMIT = 50_000;
const cache = new Map<string, string>();

/**
 * Porter stem of a folded English word, irregular forms by their base form ("met": "meet"); other words and figures pass
 * through. Same word, same stem, for ever.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = stemAnew(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}

/** The same for callers that keep what they ask for themselves: words that come once would drive out those that come again. */
export function stemAnew(word: string): string {
  const base = IRREGULAR_FORMS.get(word) ?? word;
  return /^[a-z][a-z'-]*$/u.test(base) && base.length <= 40 ? stemmer(base) : base;
}
