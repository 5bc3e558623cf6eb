import type { Divergence } from '../../../model/divergence';
import { findEncounter, type Encounter } from '../../alignment/find-encounter';
import { sameParties } from '../../alignment/pair-encounters';
import { dayOfIso } from '../../dates/calendar';
import type { ClaimPair, PairSide } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';

/**
 * Two named parties met in one article; in the other they did not or would not. A meeting that was not planned on one day
 * and is reported on a later one is news that moved on, and wording.
 */
export const MEETING_DENIED: DivergenceRule = {
  id: 'meeting-denied',
  provesSame: true,
  find(pair) {
    const base = encounterOf(pair, pair.base);
    const other = encounterOf(pair, pair.other);
    if (base === null || other === null || base.held === other.held || !sameParties(base, other)) return [];
    const [denied, denier] = base.held ? [pair.other, pair.base] : [pair.base, pair.other];
    const found: Divergence = {
      type: 'negation',
      severity: pair.sameEvent && !movedOn(denied, denier) ? 'conflict' : 'wording',
      base: [base.act],
      other: [other.act],
      rule: MEETING_DENIED.id,
      detail: { held: base.held ? 'base' : 'other' },
    };
    return [found];
  },
};

function encounterOf({ context }: ClaimPair, side: PairSide): Encounter | null {
  const found = side.claims.map((claim) => findEncounter(side.article, claim.index, context.names));
  return found.find((encounter) => encounter !== null) ?? null;
}

/** What was only planned or expected not to be, told before the day on which the meeting is reported. */
function movedOn(denied: PairSide, held: PairSide): boolean {
  const planned = denied.claims.some(({ status }) => status === 'denied' || status === 'planned');
  const before = dayOfIso(denied.article.snapshot.datePublished);
  const after = dayOfIso(held.article.snapshot.datePublished);
  return planned && before !== null && after !== null && before < after;
}
