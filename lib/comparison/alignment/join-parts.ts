import type { Parameters } from '../parameters';
import { coveredOf } from './covered-of';
import type { ClaimPair, PairGround } from './find-claim-pairs';

type Score = (base: readonly number[], other: readonly number[]) => ClaimPair;

/** Claims that one claim is told by at most. */
const MOST = 4;

/**
 * Joins to a pair the free claims that were found to say another part of one of its sides: a quotation of three
 * sentences in one report stands in another as three claims, in different paragraphs. A claim is joined where more of
 * the one it is part of is then covered, so that a sentence said twice is not counted twice. A pair grows on one side.
 * @param pairs each claim in one of them at most
 * @param found everything that could be a pair, with what was chosen
 */
export function joinParts(
  pairs: readonly ClaimPair[],
  found: readonly ClaimPair[],
  score: Score,
  { alignment }: Parameters,
): ClaimPair[] {
  const grown = [...pairs];
  const used = { base: usedBy(pairs, 'base'), other: usedBy(pairs, 'other') };
  for (const part of [...found].sort((x, y) => y.rank - x.rank)) {
    const [base, other] = [part.base[0]!, part.other[0]!];
    const side = !used.base.has(base) ? 'base' : !used.other.has(other) ? 'other' : null;
    if (side === null) continue;
    const free = side === 'base' ? base : other;
    const [opposite, taken] = side === 'base' ? (['other', other] as const) : (['base', base] as const);
    const at = grown.findIndex((pair) => pair[opposite].includes(taken));
    const pair = grown[at];
    if (pair === undefined || pair[opposite].length > 1 || pair[side].length >= MOST) continue;
    const claims = [...pair[side], free].sort((x, y) => x - y);
    const joined = side === 'base' ? score(claims, pair.other) : score(pair.base, claims);
    const [whole, grows] = side === 'base' ? (['b', 'a'] as const) : (['a', 'b'] as const);
    if (coveredOf(joined.pair, whole) < coveredOf(pair.pair, whole) + alignment.joinCover) continue;
    if (coveredOf(joined.pair, grows) < coveredOf(pair.pair, grows) - alignment.joinUncovered) continue;
    used[side].add(free);
    grown[at] = { ...joined, ground: () => joinedGround(pair, joined) };
  }
  return grown;
}

/** What the pair stands on is still there when another part is joined to it. */
function joinedGround(pair: ClaimPair, joined: ClaimPair): PairGround {
  const ground = pair.ground();
  return { ...ground, part: Math.max(ground.part, joined.ground().part) };
}

function usedBy(pairs: readonly ClaimPair[], side: 'base' | 'other'): Set<number> {
  return new Set(pairs.flatMap((pair) => pair[side]));
}
