import { HASH_BITS } from './encode-signature';
import { GrowingNumbers } from './growing-numbers';
import type { QuerySlots } from './query-slots';
import type { SignatureBlock } from './signature-block';

/** Which rows of a block have which asked-for word, row by row. */
export interface RowHits {
  readonly slots: Uint16Array;
  readonly rows: Uint32Array;
  /** Words of each row. */
  readonly words: Uint32Array;
}

const HASH_MASK = (1 << HASH_BITS) - 1;

/**
 * Walks over the rows of a block that is still being filled.
 * @param start number of its first row
 */
export function rowHits({ codes, ends }: SignatureBlock, asked: QuerySlots, start: number): RowHits {
  const walk = new RowWalk(codes, asked);
  const words = new Uint32Array(ends.length);
  for (let place = 0, from = 0; place < ends.length; place++) {
    const end = Math.min(ends[place]!, codes.length);
    words[place] = walk.row(start + place, from, end);
    from = end;
  }
  return { slots: walk.slots.all(), rows: walk.rows.all(), words };
}

class RowWalk {
  readonly slots = new GrowingNumbers((length) => new Uint16Array(length));
  readonly rows = new GrowingNumbers((length) => new Uint32Array(length));
  readonly #codes: Uint8Array;
  readonly #asked: QuerySlots;

  constructor(codes: Uint8Array, asked: QuerySlots) {
    this.#codes = codes;
    this.#asked = asked;
  }

  /**
   * The hot loop: looks up every hash of one row. A call for each row, so that engines compile it once and early.
   * @returns words of the row
   */
  row(row: number, start: number, end: number): number {
    const codes = this.#codes;
    const { asked, slotOf } = this.#asked;
    let hash = 0;
    let words = 0;
    for (let at = start; at < end; words++) {
      let byte = codes[at++]!;
      let difference = byte & 0x7f;
      if (byte > 0x7f && at < end) {
        byte = codes[at++]!;
        difference |= (byte & 0x7f) << 7;
        if (byte > 0x7f && at < end) difference |= (codes[at++]! & 0x7f) << 14;
      }
      hash = (hash + difference) & HASH_MASK;
      if (((asked[hash >>> 5]! >>> (hash & 31)) & 1) === 0) continue;
      this.slots.push(slotOf.get(hash)!);
      this.rows.push(row);
    }
    return words;
  }
}
