import type { Divergence } from '../../../model/divergence';
import type { EntityMention } from '../../../model/entity';
import { isPartOfRole, roleWords } from '../../names/role-words';
import { type PairSide, printed, spanOf } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';

/** One person, described by different roles. People hold several at once: never a conflict. */
export const ROLE_DESCRIPTIONS: DivergenceRule = {
  id: 'role-described-differently',
  find(pair) {
    const base = rolesByName(pair.base, (key) => pair.context.names.keyOf(key));
    const other = rolesByName(pair.other, (key) => pair.context.names.keyOf(key));
    return [...base].flatMap(([key, mention]): Divergence[] => {
      const theirs = other.get(key);
      if (theirs === undefined || sameRole(pair.base, mention, pair.other, theirs)) return [];
      return [
        {
          type: 'role',
          severity: 'wording',
          base: [spanOf(mention.role!)],
          other: [spanOf(theirs.role!)],
          rule: ROLE_DESCRIPTIONS.id,
          detail: {
            name: printed(pair.base, mention),
            base: printed(pair.base, mention.role!),
            other: printed(pair.other, theirs.role!),
          },
        },
      ];
    });
  },
};

function rolesByName(side: PairSide, keyOf: (key: string) => string): Map<string, EntityMention> {
  const found = new Map<string, EntityMention>();
  for (const entity of side.claims.flatMap((claim) => claim.entities)) {
    const key = keyOf(entity.key);
    if (entity.kind === 'person' && entity.role !== null && !found.has(key)) found.set(key, entity);
  }
  return found;
}

/** Equal but for grammar and the form of a title, or one says no more than the other. */
function sameRole(side: PairSide, a: EntityMention, otherSide: PairSide, b: EntityMention): boolean {
  const words = roleWords(printed(side, a.role!));
  const others = roleWords(printed(otherSide, b.role!));
  return isPartOfRole(words, others) || isPartOfRole(others, words);
}
