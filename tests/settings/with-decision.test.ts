import { describe, expect, it } from 'vitest';
import type { ReaderDecision } from '../../lib/model/decisions';
import { withDecision } from '../../lib/settings/with-decision';

const split: ReaderDecision = { kind: 'split-name', name: 'Olek Brandt', spelling: 'Brandt' };
const apart: ReaderDecision = {
  kind: 'not-the-same',
  baseId: 'a',
  otherId: 'b',
  baseText: 'Three berths closed',
  otherText: 'Two berths closed',
};

describe('withDecision', () => {
  it('keeps a decision once', () => {
    expect(withDecision([split, apart], split)).toEqual([apart, split]);
  });

  it('lets the latest word hold', () => {
    const merged: ReaderDecision = { kind: 'merge-names', name: 'Brandt', spelling: 'Olek Brandt' };
    expect(withDecision([split, apart], merged)).toEqual([apart, merged]);
    const away: ReaderDecision = { kind: 'different-event', baseId: 'a', otherId: 'b' };
    const back: ReaderDecision = { kind: 'same-event', baseId: 'a', otherId: 'b' };
    expect(withDecision([away], back)).toEqual([back]);
  });

  it('leaves decisions about anything else', () => {
    const other: ReaderDecision = { ...apart, otherText: 'Berths closed' };
    expect(withDecision([apart, split], other)).toEqual([apart, split, other]);
  });
});
