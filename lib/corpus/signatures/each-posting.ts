import { BUCKETS, LOWER_BITS, SEALED_ROWS } from './list-format';
import { ListReader } from './list-reader';
import type { SealedBlock } from './sealed-block';

/** Calls back for each word of each row: words ascending, and places of one word ascending. */
export function eachPosting(block: SealedBlock, take: (hash: number, place: number) => void): void {
  const reader = new ListReader(block);
  const places = new Uint32Array(SEALED_ROWS);
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    for (reader.openBucket(bucket); reader.next();) {
      const hash = (bucket << LOWER_BITS) | reader.lower;
      const end = reader.read(places, 0, 0);
      for (let at = 0; at < end; at++) take(hash, places[at]!);
    }
}
