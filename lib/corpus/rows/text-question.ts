import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { Signature, SignatureOf } from '../corpus-store';
import { foldForSearch, QUOTATION_MARK } from './fold-for-search';
import { UNSPACED_LETTER } from './unspaced';

/** Words that hashes tell apart only by chance begin differently. */
const BEGINNING = 3;

/** What a reader looks for in texts. */
export interface TextQuestion {
  /** Hashes of all its words: an article without one of them need not be read. */
  readonly signature: Signature;
  /** The same without the words that no index of texts in scripts without spaces can answer; `null` where there are none. */
  readonly spaced: Signature | null;
  /** Whether the index only says where the answer may be: phrases, and words in scripts without spaces. */
  readonly needsTexts: boolean;
  /** The hashes that are left where the publisher's name has some of its words; `null` where it has none or all. */
  beside(publisher: string): Signature | null;
  /** Whether an article really has them: a signature is only a filter. */
  isIn(article: ArticleSnapshot): boolean;
}

interface AskedWord {
  readonly word: string;
  readonly hashes: Signature;
}

/**
 * Reads what was typed as words that must all be in the text, in any form with the same stem, and as phrases between
 * quotation marks, letter for letter. A word may also stand in the publisher's name. Words that no text is found by
 * (function words) ask for nothing.
 */
export function textQuestion(typed: string, signatureOf: SignatureOf): TextQuestion {
  const phrases = typed
    .split(QUOTATION_MARK)
    .filter((_, index) => index % 2 === 1)
    .map((phrase) => foldForSearch(phrase).trim())
    .filter((phrase) => phrase !== '');
  const words = typed
    .replace(QUOTATION_MARK, ' ')
    .split(/\s+/u)
    .map((word): AskedWord => ({ word: foldForSearch(word), hashes: signatureOf(word) }))
    .filter(({ hashes }) => hashes.length > 0);
  const spaced = words.filter(({ word }) => !UNSPACED_LETTER.test(word));
  const besides = new Map<string, Signature | null>();
  const leftBeside = (publisher: string): Signature | null => {
    const named = new Set(signatureOf(publisher));
    const left = words.filter(({ hashes }) => !hashes.every((hash) => named.has(hash)));
    return left.length === 0 || left.length === words.length ? null : signatureOfAll(left);
  };
  return {
    signature: signatureOfAll(words),
    spaced: spaced.length === words.length ? null : signatureOfAll(spaced),
    needsTexts: phrases.length > 0 || spaced.length < words.length,
    beside(publisher) {
      const known = besides.get(publisher);
      if (known !== undefined) return known;
      const left = leftBeside(publisher);
      besides.set(publisher, left);
      return left;
    },
    isIn({ headline, publisher, text }) {
      const whole = `${headline}\n${publisher ?? ''}\n${text}`;
      const folded = foldForSearch(whole);
      return (
        phrases.every((phrase) => folded.includes(phrase)) && hasWords(whole, folded, words, signatureOf)
      );
    },
  };
}

const signatureOfAll = (words: readonly AskedWord[]): Signature =>
  Uint32Array.from(new Set(words.flatMap(({ hashes }) => [...hashes]))).sort();

function hasWords(
  whole: string,
  folded: string,
  words: readonly AskedWord[],
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
