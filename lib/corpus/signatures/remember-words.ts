import type { Signature, SignatureOf } from '../corpus-store';

/** Words kept in each of two generations: the common ones stay, the rest is dropped in bulk. About 5 MB in all. */
const GENERATION = 50_000;

/**
 * Longest word kept, in characters. Engines cut longer ones out of a text without copying them, so that keeping the word
 * would keep the whole text.
 */
const LONGEST_KEPT = 12;

/** The hashes of one word: mostly one, none for function words, several for compounds. */
type WordHashes = number | readonly number[];

/**
 * The same signatures, faster for many texts: a text's signature is the union of those of its words, and the same words
 * come again and again. Rests on words never holding a space, which `SignatureOf` promises; other white space may stand
 * inside a piece, which is then a text of its own.
 */
export function rememberWords(signatureOf: SignatureOf): SignatureOf {
  let young = new Map<string, WordHashes>();
  let old = new Map<string, WordHashes>();
  const learn = (word: string): WordHashes => {
    if (word.length > LONGEST_KEPT) return plain(signatureOf(word));
    const hashes = old.get(word) ?? plain(signatureOf(word));
    if (young.size >= GENERATION) {
      old = young;
      young = new Map();
    }
    young.set(word, hashes);
    return hashes;
  };
  return (text) => {
    const all: number[] = [];
    for (const word of text.split(' ')) {
      const hashes = young.get(word) ?? learn(word);
      if (typeof hashes === 'number') all.push(hashes);
      else for (const hash of hashes) all.push(hash);
    }
    return distinct(new Uint32Array(all).sort());
  };
}

const plain = (signature: Signature): WordHashes =>
  signature.length === 1 ? signature[0]! : Array.from(signature);

function distinct(sorted: Signature): Signature {
  let length = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[length++] = sorted[at]!;
  return sorted.slice(0, length);
}
