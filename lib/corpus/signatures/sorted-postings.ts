import type { Signature } from '../corpus-store';
import { PLACE_BITS, SEALED_ROWS } from './list-format';

/** Bits of a hash that one pass sorts by; two passes make twenty. */
const DIGIT_BITS = 10;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Every word of every row as `hash * SEALED_ROWS + place`, ascending. Sorted digit by digit: rows come in order, and each pass
 * keeps the order of the one before.
 * @param words of each row
 * @param hashes of the rows, one behind the other
 */
export function sortedPostings(words: Uint32Array, hashes: Signature): Uint32Array {
  const postings = new Uint32Array(hashes.length);
  for (let place = 0, at = 0; place < words.length; place++)
    for (const end = at + words[place]!; at < end; at++) postings[at] = hashes[at]! * SEALED_ROWS + place;
  const byLower = new Uint32Array(hashes.length);
  sortByDigit(postings, byLower, PLACE_BITS);
  sortByDigit(byLower, postings, PLACE_BITS + DIGIT_BITS);
  return postings;
}

function sortByDigit(from: Uint32Array, into: Uint32Array, shift: number): void {
  const next = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < from.length; at++) next[((from[at]! >>> shift) & (DIGITS - 1)) + 1]!++;
  for (let digit = 1; digit < DIGITS; digit++) next[digit]! += next[digit - 1]!;
  for (let at = 0; at < from.length; at++) {
    const posting = from[at]!;
    into[next[(posting >>> shift) & (DIGITS - 1)]!++] = posting;
  }
}
