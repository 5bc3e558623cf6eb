import type { ClaimWords } from './claim-words';
import { anchorsOf } from './find-anchors';
import type { WordMemory } from './word-memory';

interface Offer {
  /** Weight of its telling words, by what they can be found by. */
  readonly terms: ReadonlyMap<string, number>;
  readonly weight: number;
}

/**
 * Prepares the claims of an article for being asked which of them could say what a claim says: those that share
 * `minAnchors` anchors with it and cover `candidateCover` of the lighter side by words alone, the most covered first.
 * Cheap: nothing is linked, a word counts by what it can be found by.
 * @returns positions in `claims`, `candidates` at most
 */
export function findCandidates(
  claims: readonly ClaimWords[],
  memory: WordMemory,
): (claim: ClaimWords) => number[] {
  const { candidates, candidateCover, minAnchors } = memory.context.parameters.alignment;
  const offers = claims.map((claim) => toOffer(claim));
  const index = new Map<string, number[]>();
  claims.forEach((claim, position) => {
    for (const key of anchorsOf(claim.words)) {
      const found = index.get(key);
      if (found === undefined) index.set(key, [position]);
      else found.push(position);
    }
  });
  return (claim) => {
    const anchors = new Map<number, number>();
    for (const key of anchorsOf(claim.words)) {
      const positions = index.get(key);
      if (positions === undefined) continue;
      for (const position of positions) anchors.set(position, (anchors.get(position) ?? 0) + 1);
    }
    const own = toOffer(claim);
    const ranked: { readonly position: number; readonly cover: number }[] = [];
    for (const [position, count] of anchors) {
      if (count < minAnchors) continue;
      const cover = coverOf(own, offers[position]!);
      if (cover >= candidateCover) ranked.push({ position, cover });
    }
    return ranked
      .sort((x, y) => y.cover - x.cover || x.position - y.position)
      .slice(0, candidates)
      .map(({ position }) => position);
  };
}

function toOffer({ words }: ClaimWords): Offer {
  const terms = new Map<string, number>();
  for (const { type } of words) if (type.weight > 0) terms.set(type.anchor, type.weight);
  let weight = 0;
  for (const value of terms.values()) weight += value;
  return { terms, weight };
}

/** Share of the lighter side's weight that both sides hold, 0 to 1. */
function coverOf(a: Offer, b: Offer): number {
  let shared = 0;
  for (const [term, weight] of a.terms) if (b.terms.has(term)) shared += weight;
  const lighter = Math.min(a.weight, b.weight);
  return lighter === 0 ? 0 : Math.min(1, shared / lighter);
}
