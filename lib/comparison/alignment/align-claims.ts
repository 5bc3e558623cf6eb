import type { Alignment } from '../../model/alignment';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import { claimWords } from './claim-words';
import { describePair } from './describe-pair';
import { findClaimPairs, scoreClaims, type ClaimPair } from './find-claim-pairs';
import { findIdentical } from './find-identical';
import { joinNeighbours } from './join-neighbours';
import { joinParts } from './join-parts';
import { areTwoMeetings, encountersOf, pairEncounters } from './pair-encounters';
import { wordMemoryOf } from './word-memory';

/** An alignment before the differences in it are looked for. */
export type RawAlignment = Omit<Alignment, 'index' | 'article' | 'divergences' | 'wording'>;

/** Rank of a pair that a rule of meaning joins: before every score. */
const FIRST = 2;

/**
 * Which claims of `base` say what claims of `other` say. Precision first: a pair must share two rarer anchors and reach
 * the shipped threshold, or share a long run of words, and each claim is used once, so that the surest pairs are kept.
 * Claims that together say what one claim says are then joined to it. Whatever the words of all of them then score, a
 * joined pair counts as found.
 * @returns alignments in the order of the base, 1-1, 1-n or n-1
 */
export function alignClaims(
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  context: ComparisonContext,
): RawAlignment[] {
  const memory = wordMemoryOf(context);
  const left = base.claims.map((claim) => claimWords(base, [claim.index], memory));
  const right = other.claims.map((claim) => claimWords(other, [claim.index], memory));
  const score = (a: readonly number[], b: readonly number[]): ClaimPair =>
    scoreClaims(claimWords(base, a, memory), claimWords(other, b, memory), memory);
  const { threshold } = context.parameters.alignment;
  const meetings = [encountersOf(base, context.names), encountersOf(other, context.names)] as const;
  const opposed = pairEncounters(...meetings).map(([a, b]): ClaimPair => {
    const pair = score([a], [b]);
    return { ...pair, score: Math.max(pair.score, threshold), rank: FIRST };
  });
  const alike = findClaimPairs(left, right, memory).filter((pair) => {
    const [here, there] = [meetings[0].get(pair.base[0]!), meetings[1].get(pair.other[0]!)];
    return here === undefined || there === undefined || !areTwoMeetings(here, there, context.names);
  });
  const known = new Set(alike.map((pair) => `${pair.base[0]} ${pair.other[0]}`));
  const identical = findIdentical(left, right)
    .filter(([a, b]) => !known.has(`${a} ${b}`))
    .map(([a, b]) => score([a], [b]))
    .filter((pair) => pair.score >= threshold);
  const found = [...opposed, ...alike, ...identical];
  const chosen = chooseBest(found);
  const [baseSide, otherSide] = [
    { article: base, words: left },
    { article: other, words: right },
  ];
  const joined = joinNeighbours(chosen, baseSide, otherSide, score, context.parameters);
  return joinParts(joined, found, score, context.parameters)
    .map((pair) => ({ ...pair, score: Math.max(pair.score, threshold) }))
    .map((pair) => describePair(pair, base, memory))
    .sort((a, b) => a.base[0]! - b.base[0]! || a.other[0]! - b.other[0]!);
}

/** Each claim at most once: best first, among equals those at the like place in their articles. */
function chooseBest(pairs: readonly ClaimPair[]): ClaimPair[] {
  const usedBase = new Set<number>();
  const usedOther = new Set<number>();
  const ranked = [...pairs].sort(
    (x, y) => y.rank - x.rank || x.base[0]! - y.base[0]! || x.other[0]! - y.other[0]!,
  );
  return ranked.filter(({ base, other }) => {
    if (usedBase.has(base[0]!) || usedOther.has(other[0]!)) return false;
    usedBase.add(base[0]!);
    usedOther.add(other[0]!);
    return true;
  });
}
