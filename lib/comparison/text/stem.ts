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
  const base = IRREGULAR_FORMS.get(word) ?? word;
  const result = /^[a-z][a-z'-]*$/u.test(base) && base.length <= 40 ? stemmer(base) : base;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}
