import type { Signature } from '../corpus-store';

/** Hashes have this many bits: with 20, a search finds what exact words find; with 16 it does not. */
export const HASH_BITS = 20;

/**
 * Codes a signature as differences between neighbours, seven bits a byte, the high bit meaning "more follows". About two
 * bytes a word. Takes hashes below 2^20, sorted and distinct.
 */
export function encodeSignature(signature: Signature): Uint8Array<ArrayBuffer> {
  const count = signature.length;
  const bytes = roomFor(3 * count);
  let length = 0;
  let previous = 0;
  for (let at = 0; at < count; at++) {
    const hash = signature[at]!;
    let difference = hash - previous;
    previous = hash;
    while (difference > 0x7f) {
      bytes[length++] = (difference & 0x7f) | 0x80;
      difference >>>= 7;
    }
    bytes[length++] = difference;
  }
  return bytes.slice(0, length);
}

/** Written to for each signature anew. */
let room = new Uint8Array(2_048);

function roomFor(length: number): Uint8Array<ArrayBuffer> {
  if (room.length < length) room = new Uint8Array(2 * length);
  return room;
}
