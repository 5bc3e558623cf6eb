import type { Certainty, Claim } from '../../../model/claim';
import { type PairSide, spanOf } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';

/** Steps of the ladder that a reader hears as different. Who said it is a matter of credit, not of certainty. */
const HEARD: Readonly<Record<Certainty, 'denied' | 'hedged' | 'flat'>> = {
  denied: 'denied',
  alleged: 'hedged',
  possible: 'hedged',
  expected: 'hedged',
  said: 'flat',
  reported: 'hedged',
  confirmed: 'flat',
  stated: 'flat',
};

/** Hedged on one side and flat on the other. */
export const CERTAINTY: DivergenceRule = {
  id: 'certainty-differs',
  find(pair) {
    const { wordingShared } = pair.context.parameters.divergence;
    if (pair.shared < wordingShared) return [];
    const base = weakest(pair.base);
    const other = weakest(pair.other);
    if (base === null || other === null || HEARD[base.certainty] === HEARD[other.certainty]) return [];
    if (base.certaintyCue === null && other.certaintyCue === null) return [];
    return [
      {
        type: 'certainty',
        severity: 'wording',
        base: base.certaintyCue === null ? [] : [spanOf(base.certaintyCue)],
        other: other.certaintyCue === null ? [] : [spanOf(other.certaintyCue)],
        rule: CERTAINTY.id,
        detail: { base: base.certainty, other: other.certainty },
      },
    ];
  },
};

/** The claim of a side that stands for it: the hedged one where there are several. */
function weakest(side: PairSide): Claim | null {
  return side.claims.find((claim) => HEARD[claim.certainty] !== 'flat') ?? side.claims[0] ?? null;
}
