import type { ClaimWords } from './claim-words';
import { sharedAnchors } from './find-anchors';
import { findCandidates } from './find-candidates';
import { countAnchors, coversCore, findCore } from './find-core';
import { linkWords, scoreLinked, type LinkedPair, type PairScore } from './score-pair';
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
 * Pairs of claims at or above the threshold, or with a core that is theirs alone. Linking and measuring costs most of a
 * comparison, so only claims are scored that share the anchors a match needs, and of these the `candidates` most
 * covered ones of each base claim.
 */
export function findClaimPairs(
  base: readonly ClaimWords[],
  other: readonly ClaimWords[],
  memory: WordMemory,
): ClaimPair[] {
  const { threshold, orderLoss } = memory.context.parameters.alignment;
  const baseCounts = countAnchors(base, memory);
  const otherCounts = countAnchors(other, memory);
  const candidatesOf = findCandidates(other, memory);
  return base.flatMap((claim, i) =>
    candidatesOf(claim).flatMap((position) => {
      const linked = linkWords(claim.words, other[position]!.words, memory);
      const anchors = sharedAnchors(linked, memory);
      if (!hasGround(anchors, memory)) return [];
      const distance = Math.abs((i + 0.5) / base.length - (position + 0.5) / other.length);
      const pair = toClaimPair(claim, other[position]!, linked, anchors, orderLoss * distance);
      if (pair.score < threshold && !coversCore(pair.pair, memory.context.parameters)) return [];
      const core = findCore(pair.pair, baseCounts, otherCounts, memory);
      if (pair.score >= threshold) return [{ ...pair, core: core.weight }];
      if (!core.holds) return [];
      return [{ ...pair, core: core.weight, score: threshold, rank: threshold - orderLoss * distance }];
    }),
  );
}

/** Scores two claims (or joined ones). */
export function scoreClaims(base: ClaimWords, other: ClaimWords, memory: WordMemory): ClaimPair {
  const linked = linkWords(base.words, other.words, memory);
  return toClaimPair(base, other, linked, sharedAnchors(linked, memory), 0);
}

function toClaimPair(
  base: ClaimWords,
  other: ClaimWords,
  linked: LinkedPair,
  anchors: ReadonlyMap<string, number>,
  loss: number,
): ClaimPair {
  const pair = scoreLinked(linked);
  return {
    base: base.claims,
    other: other.claims,
    words: { base, other },
    pair,
    anchors,
    score: pair.score,
    core: 0,
    rank: pair.score - loss,
  };
}

/** Formulae ("held talks on the situation") match anywhere: a match needs two rarer anchors and some weight in all. */
function hasGround(anchors: ReadonlyMap<string, number>, memory: WordMemory): boolean {
  const { minAnchors, minAnchorWeight } = memory.context.parameters.alignment;
  let weight = 0;
  for (const value of anchors.values()) weight += value;
  return anchors.size >= minAnchors && weight >= minAnchorWeight;
}
