import type { ClaimWords } from './claim-words';

/** How many claims of an article hold a telling word, by its key. */
export type AnchorCounts = ReadonlyMap<string, number>;

/** Counts the claims of one article that hold each telling word. */
export function countAnchors(claims: readonly ClaimWords[]): AnchorCounts {
  const counts = new Map<string, number>();
  for (const { words } of claims)
    for (const key of new Set(words.filter(({ type }) => type.weight > 0).map(({ type }) => type.anchor)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
