import { ID_BYTES, type BlockIds } from './signature-block';

/**
 * Articles in these blocks, an article in several of them counted once. Works on a 52-bit mix of each id: at 100,000
 * articles the chance of one being miscounted is about one in a million.
 */
export function countDistinctIds(
  blocks: readonly BlockIds[],
  included: (place: number, index: number) => boolean,
): number {
  const keys: number[] = [];
  blocks.forEach((block, index) => {
    for (let place = 0; place * ID_BYTES < block.ids.length; place++)
      if (included(place, index)) keys.push(mix(block.ids, place * ID_BYTES));
  });
  const sorted = Float64Array.from(keys).sort();
  return sorted.reduce(
    (count, key, index) => (index > 0 && key === sorted[index - 1] ? count : count + 1),
    0,
  );
}

function mix(bytes: Uint8Array, from: number): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let at = from; at < from + ID_BYTES; at++) {
    high = Math.imul(high ^ bytes[at]!, 0x01000193);
    low = Math.imul(low ^ bytes[at]!, 0x5bd1e995) ^ (low >>> 15);
  }
  return (high >>> 0) * 0x100000 + ((low >>> 0) & 0xfffff);
}
