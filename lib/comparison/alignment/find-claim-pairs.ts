import type { ClaimWords } from './claim-words';
import { anchorsOf, sharedAnchors } from './find-anchors';
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
  /** Score less what distance between the places in the articles takes off. */
  readonly rank: number;
}

/**
 * Pairs of claims at or above the threshold. Only claims that share anchors are scored: of each base claim the
 * `candidates` others with the most anchor weight in common.
 */
export function findClaimPairs(
  base: readonly ClaimWords[],
  other: readonly ClaimWords[],
  memory: WordMemory,
): ClaimPair[] {
  const { candidates, threshold, orderLoss } = memory.context.parameters.alignment;
  const index = new Map<string, number[]>();
  other.forEach((claim, position) => {
    for (const key of anchorsOf(claim.words, memory)) index.set(key, [...(index.get(key) ?? []), position]);
  });
  return base.flatMap((claim, i) => {
    const counts = new Map<number, number>();
    for (const key of anchorsOf(claim.words, memory)) {
      const found = index.get(key) ?? [];
      // What many claims share tells them apart no more: it counts by how few share it.
      for (const position of found)
        counts.set(position, (counts.get(position) ?? 0) + 1 / Math.sqrt(found.length));
    }
    return [...counts]
      .sort(([x, a], [y, b]) => b - a || x - y)
      .slice(0, candidates)
      .map(([position]) => {
        const distance = Math.abs((i + 0.5) / base.length - (position + 0.5) / other.length);
        return scoreClaims(claim, other[position]!, orderLoss * distance, memory);
      })
      .filter((pair) => pair.pair.score >= threshold && hasGround(pair, memory));
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
  return { base: base.claims, other: other.claims, words: { base, other }, pair, anchors, rank };
}

/** Formulae ("held talks on the situation") match anywhere: a match needs two rarer anchors and some weight in all. */
export function hasGround({ anchors }: ClaimPair, memory: WordMemory): boolean {
  const { minAnchors, minAnchorWeight } = memory.context.parameters.alignment;
  const weight = [...anchors.values()].reduce((sum, value) => sum + value, 0);
  return anchors.size >= minAnchors && weight >= minAnchorWeight;
}
