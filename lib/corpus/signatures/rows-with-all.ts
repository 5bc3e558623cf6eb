import type { Signature } from '../corpus-store';
import { ListReader } from './list-reader';
import { isSealed, type SealedBlock, type StoredBlock } from './sealed-block';
import { rowCount, type SignatureBlock } from './signature-block';

/** Places of a block whose articles have all of these words. */
export function rowsWithAll(block: StoredBlock, wanted: Signature): number[] {
  if (wanted.length === 0) return [];
  return isSealed(block) ? inAllLists(block, wanted) : walkedRows(block, wanted);
}

function inAllLists(block: SealedBlock, wanted: Signature): number[] {
  const reader = new ListReader(block);
  const lists = new Uint16Array(rowCount(block));
  for (const hash of wanted) {
    if (!reader.find(hash)) return [];
    const places = new Uint32Array(reader.places());
    for (const place of places.subarray(0, reader.read(places, 0, 0))) lists[place]!++;
  }
  return [...lists.keys()].filter((place) => lists[place] === wanted.length);
}

/** Walks each code only as far as it must: hashes are sorted. */
function walkedRows({ ends, codes }: SignatureBlock, wanted: Signature): number[] {
  const found: number[] = [];
  for (let place = 0, start = 0; place < ends.length; place++) {
    const end = Math.min(ends[place]!, codes.length);
    let at = start;
    start = end;
    let hash = 0;
    let next = 0;
    while (at < end && next < wanted.length && hash <= wanted[next]!) {
      let byte = codes[at++]!;
      let difference = byte & 0x7f;
      if (byte > 0x7f && at < end) {
        byte = codes[at++]!;
        difference |= (byte & 0x7f) << 7;
        if (byte > 0x7f && at < end) difference |= (codes[at++]! & 0x7f) << 14;
      }
      hash += difference;
      if (hash === wanted[next]!) next++;
    }
    if (next === wanted.length) found.push(place);
  }
  return found;
}
