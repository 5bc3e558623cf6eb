const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** 32-bit hash of a text, as a signed number: FNV-1a (Fowler, Noll, Vo) over UTF-16 units. */
export function fnvHash(text: string): number {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash | 0;
}
