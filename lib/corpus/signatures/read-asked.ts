import { ListReader } from './list-reader';
import type { SealedBlock } from './sealed-block';
import type { SlotHits } from './slot-hits';

/**
 * Adds the rows that have these words to the hits of a search.
 * @param hashes ascending
 * @param start number of the block's first row
 */
export function readAsked(block: SealedBlock, hashes: Uint32Array, start: number, into: SlotHits): void {
  const reader = new ListReader(block);
  for (const hash of hashes) {
    if (reader.find(hash)) {
      const rows = into.rows.room(reader.places());
      into.rows.length = reader.read(rows, into.rows.length, start);
    }
    into.endSlot();
  }
}
