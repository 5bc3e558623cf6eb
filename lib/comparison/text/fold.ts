import { plainLetters } from '../../model/plain-letters';

const ASCII = /^[\x00-\x5f\x61-\x7f]*$/u;

/**
 * Folds a word or name for comparing: compatibility decomposition, marks off, lower case, typographic apostrophes
 * and hyphens to plain ones, soft hyphens and zero-width characters out. Idempotent. For keys only: offsets are lost.
 */
export function fold(text: string): string {
  // Nearly all English words take this way: it is ten times as fast.
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
  return plainLetters(bare.toLowerCase())
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-');
}
