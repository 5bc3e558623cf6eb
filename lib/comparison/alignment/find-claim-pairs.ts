import { countAnchors } from './anchor-counts';
import type { ClaimWords } from './claim-words';
import { sharedAnchors } from './find-anchors';
import { findCandidates } from './find-candidates';
import { couldShareCore, findCore, type StatementCore } from './find-core';
import { findSharedRuns } from './find-shared-runs';
import { linkWords, scoreLinked, type LinkedPair, type PairScore } from './score-pair';
import { scorePart } from './score-part';
import type { WordMemory } from './word-memory';

/** What two claims share besides their score. */
export interface PairGround {
  /** Score of the shorter side against the part of the longer that says the same; never below that of the whole. */
  readonly part: number;
  /** Weight of what these two share and few other claims do: of anchors, and of all telling words. */
  readonly core: number;
  readonly common: number;
}

/** Two claims, or one claim and its joined counterparts, with their score. */
export interface ClaimPair {
  readonly base: readonly number[];
  readonly other: readonly number[];
  readonly words: { readonly base: ClaimWords; readonly other: ClaimWords };
  readonly pair: PairScore;
  /** Names, figures and rarer words in common. */
  readonly anchors: ReadonlyMap<string, number>;
  /** Score of the words, lowered where only a part of one side is meant, the threshold where it stands on its core. */
  readonly score: number;
  /** Worked out when first asked for: of most pairs only the score is wanted. */
  readonly ground: () => PairGround;
  /** Score less what distance between the places in the articles takes off. */
  readonly rank: number;
}

/**
 * Pairs of claims at or above the threshold, or of which one is said in a part of the other, or that share a long run of
 * words or a core that is theirs alone. Linking and measuring costs most of a comparison, so only claims are scored that
 * share a run or the anchors a match needs, and of the latter the `candidates` most covered ones of each base claim.
 */
export function findClaimPairs(
  base: readonly ClaimWords[],
  other: readonly ClaimWords[],
  memory: WordMemory,
): ClaimPair[] {
  const { parameters } = memory.context;
  const { threshold, wholeScore, partScore, orderLoss } = parameters.alignment;
  const { leadClaims, commonRank, commonMost } = parameters.alignment;
  const baseCounts = countAnchors(base);
  const otherCounts = countAnchors(other);
  const candidatesOf = findCandidates(other, memory);
  const runsOf = findSharedRuns(other, parameters);
  const found: ClaimPair[] = [];
  base.forEach((claim, i) => {
    const runs = new Set(runsOf(claim).map(({ position }) => position));
    for (const position of new Set([...runs, ...candidatesOf(claim)])) {
      const pair = pairAt(claim, i, position, runs.has(position));
      if (pair !== null) found.push(pair);
    }
  });
  return found;

  function pairAt(claim: ClaimWords, i: number, position: number, run: boolean): ClaimPair | null {
    const linked = linkWords(claim.words, other[position]!.words, memory);
    const anchors = sharedAnchors(linked);
    if (!run && !hasGround(anchors, memory)) return null;
    const distance = Math.abs((i + 0.5) / base.length - (position + 0.5) / other.length);
    const pair = toClaimPair(claim, other[position]!, linked, anchors, orderLoss * distance);
    const lead = Math.max(i, position) < leadClaims;
    if (pair.score >= threshold)
      return { ...pair, ground: once(() => groundOf(coreOf(pair, lead), partOf(pair, run))) };
    if (!run && !couldShareCore(pair.pair, parameters)) return null;
    const core = coreOf(pair, lead);
    const part = partOf(pair, run);
    if (part < partScore && !core.holds && !run) return null;
    // Between the threshold and what a whole statement said as well would score: it is said, among other things.
    const score = part < partScore ? threshold : threshold + PART * (part - threshold);
    const gain = commonRank * Math.min(commonMost, core.common);
    const ground = groundOf(core, part);
    return { ...pair, ground: () => ground, score, rank: score + gain - orderLoss * distance };
  }

  function coreOf({ pair }: ClaimPair, lead: boolean): StatementCore {
    return findCore(pair, baseCounts, otherCounts, lead, parameters);
  }

  function partOf({ pair, score }: ClaimPair, run: boolean): number {
    return score >= wholeScore ? score : Math.max(score, scorePart(pair, memory, run));
  }
}

const groundOf = (core: StatementCore, part: number): PairGround => ({
  part,
  core: core.weight,
  common: core.common,
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** What of its score above the threshold a pair keeps of which one side is only a part. */
const PART = 0.5;

/** Scores two claims (or joined ones). */
export function scoreClaims(base: ClaimWords, other: ClaimWords, memory: WordMemory): ClaimPair {
  const linked = linkWords(base.words, other.words, memory);
  return toClaimPair(base, other, linked, sharedAnchors(linked), 0);
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
    ground: () => ({ part: pair.score, core: 0, common: 0 }),
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
