import type { SignatureOf } from '../../lib/corpus/corpus-store';

/** A plain stand-in for the engine's signature: 20-bit FNV-1a hashes of lower-case words. */
export const wordSignature: SignatureOf = (text) => {
  const hashes = new Set<number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hashes.add((hash ^ (hash >>> 20)) & 0xfffff);
  }
  return Uint32Array.from(hashes).sort();
};
