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
const told = (divergences: readonly Divergence[], articles: readonly number[], setApart: readonly number[]) =>
  tellCreditsOnce(
    divergences.map((divergence, index) => ({ index, article: articles[index]!, divergences: [divergence] })),
    setApart,
  ).map((alignment) => alignment.divergences.length);
const toldOf = (...divergences: Divergence[]): number[] =>
  told(
    divergences,
    divergences.map(() => 1),
    [],
  );

describe('tellCreditsOnce', () => {
  it('tells who is credited with a quotation of two sentences at the first of them', () => {
    expect(toldOf(credit(10), credit(10))).toEqual([1, 0]);
  });

  it('tells of two places that credit somebody each', () => {
    expect(toldOf(credit(10), credit(20))).toEqual([1, 1]);
  });

  it('tells of each article by itself', () => {
    expect(told([credit(10), credit(10)], [1, 2], [])).toEqual([1, 1]);
  });

  it('tells it of the second sentence where the reader took the first out', () => {
    expect(told([credit(10), credit(10), credit(10)], [1, 1, 1], [0])).toEqual([1, 1, 0]);
  });

  it('leaves differences of another kind as they are', () => {
    expect(toldOf(credit(10, 'number'), credit(10, 'number'))).toEqual([1, 1]);
  });
});
