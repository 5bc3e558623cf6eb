import { describe, expect, it } from 'vitest';
import { relationOf } from '../../lib/view/relation-of';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';

const [close] = PORT_COMPARISON.alignments;

describe('relationOf', () => {
  it('calls a pair with a conflict different, with wording only worded differently, and the rest also reported', () => {
    const divergence = PORT_COMPARISON.alignments[3]!.divergences[0]!;
    expect(relationOf({ ...close!, divergences: [divergence] })).toBe('differs');
    expect(relationOf({ ...close!, divergences: [{ ...divergence, severity: 'wording' }] })).toBe('wording');
    expect(relationOf(close!)).toBe('same');
  });

  it('calls a reworded pair also reported where its words cannot be set side by side', () => {
    expect(relationOf({ ...close!, reuse: 'reworded', wording: { edits: null } })).toBe('same');
  });
});
