import { describe, expect, it } from 'vitest';
import { tellCreditsOnce } from '../../../lib/comparison/divergence/tell-credits-once';
import type { Divergence } from '../../../lib/model/divergence';

const credit = (start: number, type: Divergence['type'] = 'attribution'): Divergence => ({
  type,
  severity: 'wording',
  base: [{ start, end: start + 5 }],
  other: [{ start: 40, end: 45 }],
  rule: 'credited-differently',
  detail: {},
});
const toldOf = (...divergences: Divergence[]): number[] =>
  tellCreditsOnce(divergences.map((divergence) => ({ divergences: [divergence] }))).map(
    (alignment) => alignment.divergences.length,
  );

describe('tellCreditsOnce', () => {
  it('tells who is credited with a quotation of two sentences at the first of them', () => {
    expect(toldOf(credit(10), credit(10))).toEqual([1, 0]);
  });

  it('tells of two places that credit somebody each', () => {
    expect(toldOf(credit(10), credit(20))).toEqual([1, 1]);
  });

  it('leaves differences of another kind as they are', () => {
    expect(toldOf(credit(10, 'number'), credit(10, 'number'))).toEqual([1, 1]);
  });
});
