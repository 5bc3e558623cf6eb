import type { WordPair } from '../word-pair';
import { countShared, gramsOf, stemsOf } from '../word-profile';

/** Jaccard share of the stems, or runs of `n` stems, of both sides; 1 where neither has any. Asked of few pairs: no score rests on it. */
export function sharedGrams({ a, b }: WordPair, n: number): number {
  const left = gramsOf(stemsOf(a), n);
  const right = gramsOf(stemsOf(b), n);
  const shared = countShared(left, right);
  const union = left.length + right.length - shared;
  return union === 0 ? 1 : shared / union;
}
