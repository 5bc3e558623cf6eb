import type { Divergence } from '../../../model/divergence';
import type { ClaimPair, PairSide } from '../claim-pair';
import { flipped } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';
import { findNegations, type Negation } from '../find-negations';
import { isSoftened } from '../is-softened';
import { linkedNear } from '../linked-near';
import { swapped } from '../swapped';

/** The same clause negated on one side and affirmed on the other. */
export const NEGATION: DivergenceRule = {
  id: 'negated-here',
  find(pair) {
    const found = oneSided(pair);
    return found.length > 0 ? found : oneSided(flipped(pair)).map(swapped);
  },
};

/** Base negated, other not. Any sign of negation on the other side, a negative verb too, keeps the rule silent. */
function oneSided(pair: ClaimPair): Divergence[] {
  const { negationShared, negationLinks, negationWindow } = pair.context.parameters.divergence;
  if (pair.linked < negationLinks) return [];
  const negations = findNegations(pair.base.tokens);
  const [negation] = negations;
  if (negation === undefined || negations.length !== 1) return [];
  if (negation.trap || negation.kind !== 'particle' || negation.head === null) return [];
  if (findNegations(pair.other.tokens).length > 0) return [];
  const counterpart = pair.base.counterpart[negation.head];
  if (counterpart === null || counterpart === undefined) return [];
  if (sharedBesides(pair, negation) < negationShared) return [];
  if (isSoftened(pair.base.tokens, negation.at) || isSoftened(pair.other.tokens, counterpart)) return [];
  const head = { from: negation.head, to: negation.head };
  if (linkedNear(pair, head, { from: counterpart, to: counterpart }, negationWindow) < 2) return [];
  const affirmed = pair.other.tokens[counterpart]!;
  return [
    {
      type: 'negation',
      severity: pair.sameEvent ? 'conflict' : 'wording',
      base: [negation.span, spanAt(pair.base, negation.head)],
      other: [spanAt(pair.other, counterpart)],
      rule: NEGATION.id,
      detail: { negated: pair.base.tokens[negation.at]!.text, word: affirmed.text },
    },
  ];
}

/** The negated side must be said on the other side almost wholly; a longer affirmed side may say more. */
function sharedBesides(pair: ClaimPair, _negation: Negation): number {
  return Math.max(pair.base.shared, pair.other.shared);
}

function spanAt(side: PairSide, at: number) {
  const token = side.tokens[at]!;
  return { start: token.start, end: token.end };
}
