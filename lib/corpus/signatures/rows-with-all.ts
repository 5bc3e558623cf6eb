import type { Signature } from '../corpus-store';
import type { SignatureBlock } from './signature-block';

/** Places of a block whose articles have all of these words. Walks each code only as far as it must: hashes are sorted. */
export function rowsWithAll({ ends, codes }: SignatureBlock, wanted: Signature): number[] {
  const found: number[] = [];
  if (wanted.length === 0) return found;
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
