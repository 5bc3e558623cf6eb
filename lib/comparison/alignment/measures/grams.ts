import type { WordPair } from '../word-pair';
import { fillStems } from '../fill-stems';
import { MAX_WORDS } from '../max-words';
import type { Word } from '../words';

/**
 * Jaccard share of the runs of `n` stems of both sides, 0 to 1; 1 where neither has any. Only asked of chosen pairs, since
 * no score rests on it.
 */
export function sharedGrams({ a, b }: WordPair, n: number): number {
  const left = gramsOf(a, n);
  const right = gramsOf(b, n);
  const shared = countShared(left, right);
  const union = left.length + right.length - shared;
  return union === 0 ? 1 : shared / union;
}

/** N-grams as 32-bit hashes, sorted and distinct: among some hundred of them a collision is a matter of one in millions. */
function gramsOf(words: readonly Word[], n: number): Int32Array {
  const stems = new Int32Array(MAX_WORDS);
  const grams = new Int32Array(Math.max(0, fillStems(words, stems) - n + 1));
  for (let i = 0; i < grams.length; i++) {
    let hash = 0;
    for (let k = 0; k < n; k++) hash = (Math.imul(hash, 0x01000193) + stems[i + k]! + 1) | 0;
    grams[i] = hash;
  }
  return distinct(grams);
}

/** Sorts in place and drops what comes twice. */
export function distinct(numbers: Int32Array): Int32Array {
  numbers.sort();
  let length = 0;
  for (let i = 0; i < numbers.length; i++)
    if (i === 0 || numbers[i] !== numbers[i - 1]) numbers[length++] = numbers[i]!;
  return numbers.slice(0, length);
}

/** How many numbers two sorted, distinct lists share. */
export function countShared(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}
