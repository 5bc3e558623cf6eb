import { similarityOf, type Similarity } from './word-similarity';
import type { WordType } from './word-memory';

/** Cells kept at most, one byte each; a comparison of long articles stays below. */
const CELLS = 16_000_000;
const STEP = 256;
/** Two marks of a cell that stand for no similarity in the list. */
const UNKNOWN = 0;
const NONE = 1;

/**
 * A memory of how alike word types are. `similarityOf` gives one of few values, so that a byte for each pair of ids
 * holds it. Only remembers: a full table starts anew.
 */
export function createSimilarityTable(): (a: WordType, b: WordType) => Similarity | null {
  let rows: Uint8Array[] = [];
  let cells = 0;
  const values: (Similarity | null)[] = [null, null];
  return (a, b) => {
    const [low, high] = a.id < b.id ? [a, b] : [b, a];
    let row = rows[low.id];
    const code = row?.[high.id] ?? UNKNOWN;
    if (code !== UNKNOWN) return values[code]!;
    const found = similarityOf(low, high);
    if (row === undefined || high.id >= row.length) {
      const length = (Math.floor(high.id / STEP) + 1) * STEP;
      cells += length - (row?.length ?? 0);
      if (cells > CELLS) {
        rows = [];
        cells = length;
        row = undefined;
      }
      const longer = new Uint8Array(length);
      if (row !== undefined) longer.set(row);
      rows[low.id] = row = longer;
    }
    row[high.id] = found === null ? NONE : codeOf(found, values);
    return found;
  };
}

function codeOf(found: Similarity, values: (Similarity | null)[]): number {
  const known = values.indexOf(found, NONE + 1);
  return known === -1 ? values.push(found) - 1 : known;
}
