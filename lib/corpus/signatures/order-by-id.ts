import type { RowOrder } from './best-rows';
import type { ScannedBlock } from './index-scan';
import { ID_BYTES } from './signature-block';

/** The block a row lies in. */
export function blockWith(blocks: readonly ScannedBlock[], row: number): ScannedBlock {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= row) low = middle;
    else high = middle - 1;
  }
  return blocks[low]!;
}

/** Orders rows of equal score by id, and copies of one article by the order they were searched in. */
export class OrderById implements RowOrder {
  readonly #blocks: readonly ScannedBlock[];

  constructor(blocks: readonly ScannedBlock[]) {
    this.#blocks = blocks;
  }

  compare(a: number, b: number): number {
    const one = blockWith(this.#blocks, a);
    const other = blockWith(this.#blocks, b);
    const oneFrom = (a - one.start) * ID_BYTES;
    const otherFrom = (b - other.start) * ID_BYTES;
    for (let index = 0; index < ID_BYTES; index++) {
      const difference = one.block.ids[oneFrom + index]! - other.block.ids[otherFrom + index]!;
      if (difference !== 0) return difference;
    }
    return a - b;
  }
}
