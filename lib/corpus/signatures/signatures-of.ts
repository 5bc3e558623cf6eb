import { HASH_BITS } from './encode-signature';
import type { SignatureBlock } from './signature-block';

const HASH_MASK = (1 << HASH_BITS) - 1;

/** The signatures of a block's rows unpacked, one behind the other, and how many words each has. */
export function signaturesOf({ codes, ends }: SignatureBlock): { hashes: Uint32Array; words: Uint32Array } {
  // No word without a byte of its own.
  const hashes = new Uint32Array(codes.length);
  const words = new Uint32Array(ends.length);
  let length = 0;
  for (let place = 0, start = 0; place < ends.length; place++) {
    const end = Math.min(ends[place]!, codes.length);
    const next = unpack(codes, start, end, hashes, length);
    words[place] = next - length;
    length = next;
    start = end;
  }
  return { hashes: hashes.subarray(0, length), words };
}

/** A call for each row, so that engines compile it early. */
function unpack(codes: Uint8Array, start: number, end: number, into: Uint32Array, from: number): number {
  let length = from;
  let hash = 0;
  for (let at = start; at < end;) {
    let byte = codes[at++]!;
    let difference = byte & 0x7f;
    if (byte > 0x7f && at < end) {
      byte = codes[at++]!;
      difference |= (byte & 0x7f) << 7;
      if (byte > 0x7f && at < end) difference |= (codes[at++]! & 0x7f) << 14;
    }
    hash = (hash + difference) & HASH_MASK;
    into[length++] = hash;
  }
  return length;
}
