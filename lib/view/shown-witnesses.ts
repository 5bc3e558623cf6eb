import { byCounterpart } from './by-counterpart';
import type { Witness } from './claim-card';
import { loosestReuse } from './relation-of';

/** The witnesses of a card with each sentence once, however many claims of the card it stands beside. */
export function shownWitnesses(witnesses: readonly Witness[]): readonly Witness[] {
  return byCounterpart(witnesses).map((pairs) => ({
    // The most different comes first.
    ...pairs[0]!,
    reuse: loosestReuse(pairs.map(({ reuse }) => reuse)),
  }));
}
