import type { Divergence } from '../../../model/divergence';
import type { EntityMention } from '../../../model/entity';
import { type ClaimPair, type PairSide, printed, spanOf, tokensIn } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';

/**
 * Another name in the same slot of an otherwise equal clause. Names stand in for one another too often (a title, a
 * metonym, a capital for its government) for this ever to be a conflict.
 */
export const NAME_IN_SLOT: DivergenceRule = {
  id: 'other-name-in-slot',
  find(pair) {
    const { nameShared, figureLinks } = pair.context.parameters.divergence;
    if (pair.shared < nameShared || pair.linked < figureLinks) return [];
    const base = unmatched(pair, pair.base, pair.other);
    const other = unmatched(pair, pair.other, pair.base);
    const [name, rival] = [base[0], other[0]];
    if (base.length !== 1 || other.length !== 1 || name === undefined || rival === undefined) return [];
    if (name.kind !== rival.kind || name.kind === 'other' || mayBeOne(pair, name, rival)) return [];
    if (!sameNeighbours(pair, name, rival)) return [];
    const found: Divergence = {
      type: 'name',
      severity: 'wording',
      base: [spanOf(name)],
      other: [spanOf(rival)],
      rule: NAME_IN_SLOT.id,
      detail: { base: printed(pair.base, name), other: printed(pair.other, rival) },
    };
    return [found];
  },
};

function unmatched(pair: ClaimPair, side: PairSide, against: PairSide): EntityMention[] {
  const keyOf = (entity: EntityMention) => pair.context.names.keyOf(entity.key);
  const theirs = new Set(against.claims.flatMap((claim) => claim.entities).map(keyOf));
  const found = new Map<number, EntityMention>();
  for (const entity of side.claims.flatMap((claim) => claim.entities)) {
    const linked = tokensIn(side, entity).some((at) => side.counterpart[at] !== null);
    if (!linked && !theirs.has(keyOf(entity))) found.set(entity.start, entity);
  }
  return [...found.values()];
}

/** The ledger lists them as look-alikes. */
function mayBeOne(pair: ClaimPair, name: EntityMention, rival: EntityMention): boolean {
  const [key, rivalKey] = [pair.context.names.keyOf(name.key), pair.context.names.keyOf(rival.key)];
  return pair.context.names.entries.some((entry) => entry.key === key && entry.mayDiffer.includes(rivalKey));
}

/** The words right before and right behind are each other's counterparts, one side at least a content word. */
function sameNeighbours(pair: ClaimPair, name: EntityMention, rival: EntityMention): boolean {
  const at = tokensIn(pair.base, name);
  const rivalAt = tokensIn(pair.other, rival);
  const [before, behind] = [(at[0] ?? 0) - 1, (at.at(-1) ?? 0) + 1];
  const [rivalBefore, rivalBehind] = [(rivalAt[0] ?? 0) - 1, (rivalAt.at(-1) ?? 0) + 1];
  const equal = (one: number, two: number) =>
    (one < 0 && two < 0) || (pair.base.tokens[one]?.stem ?? '.') === (pair.other.tokens[two]?.stem ?? '.');
  return equal(before, rivalBefore) && equal(behind, rivalBehind);
}
