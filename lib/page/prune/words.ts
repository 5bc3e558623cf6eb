import { fold } from './fold';

const cache = new Map<string, readonly string[]>();
const CACHE_LIMIT = 4_000;

/** Folded words and figures of a line, in order. */
export function wordsOf(text: string): readonly string[] {
  const before = cache.get(text);
  if (before !== undefined) return before;
  const words = fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, words);
  return words;
}

/** The words of a line as one string, each between spaces: for finding phrases whatever the punctuation. */
export function phraseOf(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/** Does the line end as a sentence does? */
export function endsAsSentence(text: string): boolean {
  return /[.!?…]["”’')\]]{0,2}$/u.test(text.slice(-4));
}
