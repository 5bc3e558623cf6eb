import { similarityOf, type Similarity } from './word-similarity';
import type { WordType } from './word-memory';

/** Places, a power of two: a comparison of two long articles asks about some ten thousand pairs. */
const PLACES = 1 << 15;

const lows = new Int32Array(PLACES).fill(-1);
const highs = new Int32Array(PLACES);
const found = new Array<Similarity | null>(PLACES).fill(null);

/**
 * How alike two word types are, remembered by their ids for all comparisons: it rests on how they are written and which
 * name they are part of. A pair has one place and takes it from the pair that was there before, so that the size is
 * fixed. Only remembers: without it the results are the same.
 */
export function rememberedSimilarity(a: WordType, b: WordType): Similarity | null {
  const low = a.id < b.id ? a : b;
  const high = a.id < b.id ? b : a;
  const place = (Math.imul(low.id, 0x9e3779b1) + Math.imul(high.id, 0x85ebca6b)) >>> 17;
  if (lows[place] === low.id && highs[place] === high.id) return found[place]!;
  const made = similarityOf(low, high);
  lows[place] = low.id;
  highs[place] = high.id;
  found[place] = made;
  return made;
}
