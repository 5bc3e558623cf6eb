/** Checksums are whole numbers below this, so that the sum of two is still exact. */
export const CHECKSUM_RANGE = 2 ** 52;

/**
 * A 52-bit checksum of an article as stored, bound to the place it is stored at (two 32-bit multiplicative hashes in
 * parallel, after cyrb53). It finds damage; it does not keep out someone who means to forge.
 */
export function checksum(place: string, body: Uint8Array): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < place.length; at++) {
    high = Math.imul(high ^ place.charCodeAt(at), 0x9e3779b1);
    low = Math.imul(low ^ place.charCodeAt(at), 0x5f356495);
  }
  for (let at = 0; at < body.length; at++) {
    high = Math.imul(high ^ body[at]!, 0x9e3779b1);
    low = Math.imul(low ^ body[at]!, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high >>> 0) * 0x100000 + ((low >>> 0) & 0xfffff);
}

/** Adds a checksum to, or takes one (`-1`) out of, a sum that does not depend on order. */
export const addChecksum = (sum: number, value: number, sign: 1 | -1 = 1): number =>
  (sum + (sign === 1 ? value : CHECKSUM_RANGE - value)) % CHECKSUM_RANGE;
