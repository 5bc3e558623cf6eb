import { ID_BYTES, type BlockIds } from './signature-block';

/** A block of a search, and the pack it belongs to. */
interface PackBlock {
  readonly block: BlockIds;
  readonly pack: string;
}

/**
 * Finds rows that a later version of the same page in the same pack stands for. A stranger's pack never hides what the
 * reader saved: versions are told apart within a pack. The latest is the one captured last; among equals the one with
 * the higher id, so that the answer does not depend on the order of saving.
 * @returns for each block a 1 for each such place, or `null` where there is none in any block
 */
export function olderVersions(blocks: readonly PackBlock[]): Uint8Array[] | null {
  const rows = blocks.reduce((count, { block }) => count + block.pages.length, 0);
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * rows)));
  // Open addressing; `heads` holds the number of a row + 1, counted over all blocks.
  const heads = new Uint32Array(size);
  const blockOf = new Uint32Array(rows);
  const placeOf = new Uint32Array(rows);
  let older: Uint8Array[] | null = null;
  let row = 0;
  blocks.forEach(({ block, pack }, blockIndex) => {
    for (let place = 0; place < block.pages.length; place++, row++) {
      blockOf[row] = blockIndex;
      placeOf[row] = place;
      const page = block.pages[place]!;
      if (page === 0) continue;
      let at = page % size;
      for (; heads[at] !== 0; at = at + 1 === size ? 0 : at + 1) {
        const head = heads[at]! - 1;
        const other = blocks[blockOf[head]!]!;
        if (other.block.pages[placeOf[head]!] !== page || other.pack !== pack) continue;
        older ??= blocks.map((each) => new Uint8Array(each.block.pages.length));
        if (isLater(block, place, other.block, placeOf[head]!)) {
          older[blockOf[head]!]![placeOf[head]!] = 1;
          heads[at] = row + 1;
        } else older[blockIndex]![place] = 1;
        break;
      }
      if (heads[at] === 0) heads[at] = row + 1;
    }
  });
  return older;
}

function isLater(one: BlockIds, place: number, other: BlockIds, otherPlace: number): boolean {
  const difference = one.captured[place]! - other.captured[otherPlace]!;
  if (difference !== 0) return difference > 0;
  for (let index = 0; index < ID_BYTES; index++) {
    const byte = one.ids[place * ID_BYTES + index]! - other.ids[otherPlace * ID_BYTES + index]!;
    if (byte !== 0) return byte > 0;
  }
  return false;
}
