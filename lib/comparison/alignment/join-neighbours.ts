import type { AnalyzedArticle } from '../analyzed-article';
import type { Parameters } from '../parameters';
import type { ClaimWords } from './claim-words';
import { coveredOf } from './covered-of';
import type { ClaimPair } from './find-claim-pairs';
import { MEASURES } from './measure-pair';

type Score = (base: readonly number[], other: readonly number[]) => ClaimPair;

/** One article of the two, with the words of each of its claims. */
export interface JoinSide {
  readonly article: AnalyzedArticle;
  readonly words: readonly ClaimWords[];
}

/**
 * Joins a free neighbouring claim of the same paragraph to a pair: what one article says in one sentence the other may
 * say in two. It is joined where both together score clearly better, or hardly worse while the side with more left over
 * has clearly less. A pair grows on one side only (1-n or n-1).
 */
export function joinNeighbours(
  pairs: readonly ClaimPair[],
  base: JoinSide,
  other: JoinSide,
  score: Score,
  parameters: Parameters,
): ClaimPair[] {
  const usedBase = new Set(pairs.flatMap((pair) => pair.base));
  const usedOther = new Set(pairs.flatMap((pair) => pair.other));
  return pairs.map((pair) => {
    const left = leftOverTerms(pair);
    const options = [
      ...freeNeighbours(pair.other, usedOther, other, left.base).map((claims) => score(pair.base, claims)),
      ...freeNeighbours(pair.base, usedBase, base, left.other).map((claims) => score(claims, pair.other)),
    ].filter((option) => isBetter(option, pair, parameters));
    const best = options.reduce(
      (top, option) => (option.pair.score > top.pair.score ? option : top),
      options[0] ?? pair,
    );
    best.base.forEach((claim) => usedBase.add(claim));
    best.other.forEach((claim) => usedOther.add(claim));
    return best;
  });
}

function isBetter(joined: ClaimPair, pair: ClaimPair, parameters: Parameters): boolean {
  const { joinGain, joinCover, joinLoss, joinUncovered } = parameters.alignment;
  const grown = joined.base.length > pair.base.length ? 'a' : 'b';
  if (coveredOf(joined.pair, grown) < coveredOf(pair.pair, grown) - joinUncovered) return false;
  if (joined.pair.score >= pair.pair.score + joinGain) return true;
  const covered = coverOf(joined) >= coverOf(pair) + joinCover;
  return (
    covered && joined.pair.score >= pair.pair.score - joinLoss && joined.anchors.size > pair.anchors.size
  );
}

const COVER = MEASURES.indexOf('coverMin');
const coverOf = ({ pair }: ClaimPair): number => pair.measures[COVER]!;

/** Telling words of either side that have no counterpart, by what they can be found by. */
function leftOverTerms({ pair }: ClaimPair): { base: Set<string>; other: Set<string> } {
  const [linkedA, linkedB] = [new Set<number>(), new Set<number>()];
  for (const link of pair.links) {
    linkedA.add(link.a);
    linkedB.add(link.b);
  }
  const terms = (words: ClaimPair['pair']['a'], linked: ReadonlySet<number>): Set<string> =>
    new Set(words.flatMap(({ type }, at) => (type.weight > 0 && !linked.has(at) ? [type.anchor] : [])));
  return { base: terms(pair.a, linkedA), other: terms(pair.b, linkedB) };
}

/**
 * The claim with the one before it, and with the one after it, where these are free and hold a word that the claim
 * opposite has left over.
 */
function freeNeighbours(
  claims: readonly number[],
  used: ReadonlySet<number>,
  { article, words }: JoinSide,
  leftOver: ReadonlySet<string>,
): number[][] {
  const claim = claims[0]!;
  return [claim - 1, claim + 1]
    .filter((next) => article.claims[next] !== undefined && !used.has(next))
    .filter((next) => paragraphOf(next, article) === paragraphOf(claim, article))
    .filter((next) => words[next]!.words.some(({ type }) => type.weight > 0 && leftOver.has(type.anchor)))
    .map((next) => [claim, next].sort((x, y) => x - y));
}

const paragraphOf = (claim: number, article: AnalyzedArticle): number | undefined =>
  article.sentences[article.claims[claim]!.sentence]?.paragraph;
