import { fnvHash } from '../text/fnv-hash';
import { stemAnew } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';
import { tokenize } from '../text/tokenize';

/** Width of a hash. 20 bits find what exact words find among 100,000 articles; 16 bits do not. */
export const SIGNATURE_BITS = 20;

/** 20-bit hash of one term: its FNV-1a folded by xor, as the authors of that advise. */
export function hashTerm(term: string): number {
  const hash = fnvHash(term) >>> 0;
  return (hash >>> SIGNATURE_BITS) ^ (hash & ((1 << SIGNATURE_BITS) - 1));
}

/**
 * One English word in plain letters, with the marks around it: what most words of a text are. "US" is left to the
 * tokeniser, which tells it from the pronoun.
 */
const PLAIN_WORD = /^["“(]?(?!USA?\b)([A-Za-z]+)[.,;:?!"”)]*$/u;

/** What a text can be found by: its folded, stemmed words that are not function words, with the parts of compounds. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const token of tokenize(text, 0, text.length)) {
    if (token.stop) continue;
    terms.add(token.stem);
    if (token.norm.includes('-')) addParts(token.text, terms);
  }
  return terms;
}

function addParts(compound: string, terms: Set<string>): void {
  const spaced = compound.replace(/[‐‑-]/gu, ' ');
  for (const part of tokenize(spaced, 0, spaced.length)) if (!part.stop) terms.add(part.stem);
}

/**
 * What the corpus keeps of a text to find it again: sorted, distinct 20-bit hashes of its terms. A filter only: hashes
 * collide, so whatever it finds is scored again from its text (`rescoreCandidates`). The same text gives the same
 * signature in every version that keeps `SIGNATURE_BITS`, the tokeniser and the stemmer.
 */
export function signatureOf(text: string): Uint32Array {
  // An import asks word by word, and then the tokeniser is most of its time.
  const plain = PLAIN_WORD.exec(text)?.[1]?.toLowerCase();
  if (plain !== undefined)
    return STOP_WORDS.has(plain) ? new Uint32Array() : Uint32Array.of(hashTerm(stemAnew(plain)));
  return sortedHashes(termsOf(text));
}

/** Sorted, distinct hashes of terms. */
export function sortedHashes(terms: Iterable<string>): Uint32Array {
  return Uint32Array.from(new Set([...terms].map(hashTerm))).sort();
}
