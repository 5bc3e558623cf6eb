import { similarityOf, type Similarity } from './word-similarity';
import type { WordType } from './word-memory';

/** Places of the cache, a power of two: a comparison of two long articles asks about some ten thousand pairs. */
const PLACES = 1 << 15;

/**
 * A cache of how alike word types are. A pair has one place, found by its ids, and takes it from the pair that was there
 * before. Only remembers: with or without it the results are the same, and its size is fixed.
 */
export function createSimilarityCache(): (a: WordType, b: WordType) => Similarity | null {
  const lows = new Int32Array(PLACES).fill(-1);
  const highs = new Int32Array(PLACES);
  const found = new Array<Similarity | null>(PLACES).fill(null);
  return (a, b) => {
    const [low, high] = a.id < b.id ? [a, b] : [b, a];
    const place = (Math.imul(low.id, 0x9e3779b1) + Math.imul(high.id, 0x85ebca6b)) >>> 17;
    if (lows[place] === low.id && highs[place] === high.id) return found[place]!;
    const similarity = similarityOf(low, high);
    lows[place] = low.id;
    highs[place] = high.id;
    found[place] = similarity;
    return similarity;
  };
}
