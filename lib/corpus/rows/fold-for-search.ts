import { plainLetters } from '../../model/plain-letters';

const ASCII = /^[\x00-\x7f]*$/u;

/** What stands between words that are looked for letter for letter, on any keyboard. */
export const QUOTATION_MARK = /["“”„‟«»]/gu;

/**
 * Text as it is looked for: lower case without marks, with the apostrophes, dashes and quotation marks of a keyboard and
 * without what is not seen. "Sao" finds "São", "Lodz" finds "Łódź", and "dockers' strike" finds "dockers’ strike".
 */
export function foldForSearch(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  // The Arabic stroke that only makes a word longer is no mark to Unicode, and no letter to readers.
  const bare = text.normalize('NFKD').replace(/[\p{M}\u00ad\u0640\u200b-\u200f\u2060\ufeff]/gu, '');
  return plainLetters(bare.toLowerCase())
    .replace(/[‘’‚‛ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(QUOTATION_MARK, '"');
}
