import type { ClaimWords } from './claim-words';
import { anchorsOf, sharedAnchors } from './find-anchors';
import { countAnchors, findCore } from './find-core';
import { scoreWords, type PairScore } from './score-pair';
import type { WordMemory } from './word-memory';

/** Two claims, or one claim and its joined counterparts, with their score. */
export interface ClaimPair {
  readonly base: readonly number[];
  readonly other: readonly number[];
  readonly words: { readonly base: ClaimWords; readonly other: ClaimWords };
  readonly pair: PairScore;
  /** Names, figures and rarer words in common. */
  readonly anchors: ReadonlyMap<string, number>;
  /** Score of the words, or the threshold where the pair stands on its core. */
  readonly score: number;
  /** Weight of what these two share and few other claims do. */
  readonly core: number;
  /** Score less what distance between the places in the articles takes off. */
  readonly rank: number;
}

/**
 * Pairs of claims at or above the threshold, or with a core that is theirs alone. Only claims that share the anchors a
 * match needs are scored: of each base claim the `candidates` others with the most anchor weight in common.
 */
export function findClaimPairs(
  base: readonly ClaimWords[],
  other: readonly ClaimWords[],
  memory: WordMemory,
): ClaimPair[] {
  const { candidates, threshold, orderLoss, minAnchors } = memory.context.parameters.alignment;
  const baseCounts = countAnchors(base, memory);
  const otherCounts = countAnchors(other, memory);
  const index = new Map<string, number[]>();
  other.forEach((claim, position) => {
    for (const key of anchorsOf(claim.words, memory)) index.set(key, [...(index.get(key) ?? []), position]);
  });
  return base.flatMap((claim, i) => {
    const shared = new Map<number, { readonly anchors: number; readonly weight: number }>();
    for (const key of anchorsOf(claim.words, memory)) {
      const found = index.get(key) ?? [];
      for (const position of found) {
        const { anchors, weight } = shared.get(position) ?? { anchors: 0, weight: 0 };
        // What many claims share tells them apart no more: it counts by how few share it.
        shared.set(position, { anchors: anchors + 1, weight: weight + 1 / Math.sqrt(found.length) });
      }
    }
    return [...shared]
      .filter(([, { anchors }]) => anchors >= minAnchors)
      .sort(([x, a], [y, b]) => b.weight - a.weight || x - y)
      .slice(0, candidates)
      .map(([position]) => {
        const distance = Math.abs((i + 0.5) / base.length - (position + 0.5) / other.length);
        const pair = scoreClaims(claim, other[position]!, orderLoss * distance, memory);
        const core = findCore(pair.pair, baseCounts, otherCounts, memory);
        if (!core.holds || pair.score >= threshold) return { ...pair, core: core.weight };
        return { ...pair, core: core.weight, score: threshold, rank: threshold - orderLoss * distance };
      })
      .filter((pair) => pair.score >= threshold && hasGround(pair, memory));
  });
}

/** Scores two claims (or joined ones). */
export function scoreClaims(
  base: ClaimWords,
  other: ClaimWords,
  loss: number,
  memory: WordMemory,
): ClaimPair {
  const pair = scoreWords(base.words, other.words, memory);
  const anchors = sharedAnchors(pair, memory);
  const rank = pair.score - loss;
  const { score } = pair;
  return {
    base: base.claims,
    other: other.claims,
    words: { base, other },
    pair,
    anchors,
    score,
    core: 0,
    rank,
  };
}

/** Formulae ("held talks on the situation") match anywhere: a match needs two rarer anchors and some weight in all. */
export function hasGround({ anchors }: ClaimPair, memory: WordMemory): boolean {
  const { minAnchors, minAnchorWeight } = memory.context.parameters.alignment;
  const weight = [...anchors.values()].reduce((sum, value) => sum + value, 0);
  return anchors.size >= minAnchors && weight >= minAnchorWeight;
}
