import type { Signature, SignatureOf } from '../corpus-store';
import { SortedHashes } from './sorted-hashes';
import { WordKeys, WORDS_AT_ONCE } from './word-keys';
import { UNKNOWN, WordTable } from './word-table';

/** What stands in the table for a word without a hash, as function words are. Lower numbers name a place in `several`. */
const NONE = -1;
/** UTF-16 units. Longer words, mostly addresses, hardly come again. */
const LONGEST_KEPT = 40;

/**
 * The same signatures, faster for many texts: a text's signature is the union of those of its words, and the same words
 * come again and again. Rests on words never holding white space, which `SignatureOf` promises; white space beyond ASCII
 * may stand inside a piece, which is then a text of its own. Reads texts as UTF-8, which is faster than unit by unit, and
 * looks many words up in one go, so that the processor waits for several places in memory at once.
 */
export function rememberWords(signatureOf: SignatureOf): SignatureOf {
  // Most pages that open the store save nothing.
  let made: WordTable | null = null;
  let keys: WordKeys | null = null;
  let found: SortedHashes | null = null;
  const several: Signature[] = [];
  const values = new Int32Array(WORDS_AT_ONCE);

  const learn = (table: WordTable, word: string, first: number, second: number): Signature => {
    const signature = signatureOf(word);
    if (word.length > LONGEST_KEPT) return signature;
    if (!table.hasRoom()) {
      table.forget();
      several.length = 0;
      // What was looked up ahead is forgotten with it.
      values.fill(UNKNOWN);
    }
    table.add(first, second, signature.length <= 1 ? (signature[0] ?? NONE) : NONE - several.push(signature));
    return signature;
  };

  return (text) => {
    // Half a character is none in UTF-8.
    if (!text.isWellFormed()) return signatureOf(text);
    const table = (made ??= new WordTable());
    const words = (keys ??= new WordKeys());
    const hashes = (found ??= new SortedHashes());
    const { firsts, seconds } = words;
    // Whatever a text left that could not be read to its end.
    hashes.take();
    for (words.open(text); words.next();) {
      table.valuesOf(words, values);
      for (let at = 0; at < words.length; at++) {
        // A new word may have come twice.
        const value = values[at] === UNKNOWN ? table.valueOf(firsts[at]!, seconds[at]!) : values[at]!;
        if (value >= 0) hashes.add(value);
        else if (value === UNKNOWN)
          for (const hash of learn(table, words.wordAt(at), firsts[at]!, seconds[at]!)) hashes.add(hash);
        else if (value < NONE) for (const hash of several[NONE - value - 1]!) hashes.add(hash);
      }
    }
    return hashes.take();
  };
}
