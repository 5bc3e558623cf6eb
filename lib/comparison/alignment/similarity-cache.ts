import { similarityOf, type Similarity } from './word-similarity';
import type { WordType } from './word-memory';

/** Places, a power of two: a comparison of two long articles asks about some ten thousand pairs. */
const PLACES = 1 << 15;

/** Of each place the two ids and the position in `kinds`: together, so that a look costs one step into slow memory. */
const cells = new Int32Array(4 * PLACES).fill(-1);
/** All that was ever found: there is one object for each kind of likeness. */
const kinds: (Similarity | null)[] = [null];

/**
 * How alike two word types are, remembered by their ids for all comparisons: it rests on how they are written and which
 * name they are part of. A pair has one place and takes it from the pair that was there before, so that the size is
 * fixed. Only remembers: without it the results are the same.
 */
export function rememberedSimilarity(a: WordType, b: WordType): Similarity | null {
  const low = a.id < b.id ? a : b;
  const high = a.id < b.id ? b : a;
  const cell = ((Math.imul(low.id, 0x9e3779b1) + Math.imul(high.id, 0x85ebca6b)) >>> 17) * 4;
  if (cells[cell] === low.id && cells[cell + 1] === high.id) return kinds[cells[cell + 2]!]!;
  const made = similarityOf(low, high);
  cells[cell] = low.id;
  cells[cell + 1] = high.id;
  cells[cell + 2] = kindOf(made);
  return made;
}

function kindOf(similarity: Similarity | null): number {
  const known = kinds.indexOf(similarity);
  return known >= 0 ? known : kinds.push(similarity) - 1;
}
