import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { Signature, SignatureOf } from '../corpus-store';
import { foldForSearch, QUOTATION_MARK } from './fold-for-search';

/** Words that hashes tell apart only by chance begin differently. */
const BEGINNING = 3;

/** What a reader looks for in texts. */
export interface TextQuestion {
  /** Hashes of all its words: an article without one of them need not be read. */
  readonly signature: Signature;
  /** Whether an article really has them: a signature is only a filter. */
  isIn(article: ArticleSnapshot): boolean;
}

/**
 * Reads what was typed as words that must all be in the text, in any form with the same stem, and as phrases between
 * quotation marks, letter for letter. Words that no text is found by (function words) ask for nothing.
 */
export function textQuestion(typed: string, signatureOf: SignatureOf): TextQuestion {
  const phrases = typed
    .split(QUOTATION_MARK)
    .filter((_, index) => index % 2 === 1)
    .map((phrase) => foldForSearch(phrase).trim());
  const words = typed
    .replace(QUOTATION_MARK, ' ')
    .split(/\s+/u)
    .map((word) => ({ word: foldForSearch(word), hashes: signatureOf(word) }))
    .filter(({ hashes }) => hashes.length > 0);
  return {
    signature: Uint32Array.from(new Set(words.flatMap(({ hashes }) => [...hashes]))).sort(),
    isIn({ headline, text }) {
      const whole = `${headline}\n${text}`;
      const folded = foldForSearch(whole);
      return (
        phrases.every((phrase) => folded.includes(phrase)) && hasWords(whole, folded, words, signatureOf)
      );
    },
  };
}

function hasWords(
  whole: string,
  folded: string,
  words: readonly { readonly word: string; readonly hashes: Signature }[],
  signatureOf: SignatureOf,
): boolean {
  const missing = words.filter(({ word }) => !folded.includes(word));
  if (missing.length === 0) return true;
  const pieces = whole.split(/\s+/u).map((piece) => ({ piece, folded: foldForSearch(piece) }));
  return missing.every(({ word, hashes }) => {
    const beginning = word.slice(0, BEGINNING);
    return pieces.some(
      (one) => one.folded.includes(beginning) && signatureOf(one.piece).some((hash) => hashes.includes(hash)),
    );
  });
}
