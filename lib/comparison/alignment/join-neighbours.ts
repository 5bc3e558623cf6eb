import type { AnalyzedArticle } from '../analyzed-article';
import type { Parameters } from '../parameters';
import type { ClaimPair } from './find-claim-pairs';

type Score = (base: readonly number[], other: readonly number[]) => ClaimPair;

/**
 * Joins a free neighbouring claim of the same paragraph to a pair where both together score clearly better: what one
 * article says in one sentence the other may say in two. A pair grows on one side only (1-n or n-1).
 */
export function joinNeighbours(
  pairs: readonly ClaimPair[],
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  score: Score,
  parameters: Parameters,
): ClaimPair[] {
  const usedBase = new Set(pairs.flatMap((pair) => pair.base));
  const usedOther = new Set(pairs.flatMap((pair) => pair.other));
  return pairs.map((pair) => {
    const options = [
      ...freeNeighbours(pair.other, usedOther, other).map((other) => score(pair.base, other)),
      ...freeNeighbours(pair.base, usedBase, base).map((base) => score(base, pair.other)),
    ];
    const best = options.reduce((top, option) => (option.pair.score > top.pair.score ? option : top), pair);
    if (best.pair.score < pair.pair.score + parameters.alignment.joinGain) return pair;
    best.base.forEach((claim) => usedBase.add(claim));
    best.other.forEach((claim) => usedOther.add(claim));
    return best;
  });
}

/** The claim with the one before it, and with the one after it, where these are free. */
function freeNeighbours(
  claims: readonly number[],
  used: ReadonlySet<number>,
  article: AnalyzedArticle,
): number[][] {
  const claim = claims[0]!;
  return [claim - 1, claim + 1]
    .filter((next) => article.claims[next] !== undefined && !used.has(next))
    .filter((next) => paragraphOf(next, article) === paragraphOf(claim, article))
    .map((next) => [claim, next].sort((x, y) => x - y));
}

const paragraphOf = (claim: number, article: AnalyzedArticle): number | undefined =>
  article.sentences[article.claims[claim]!.sentence]?.paragraph;
