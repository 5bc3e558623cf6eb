import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortShort } from '../../../lib/comparison/text/sort-short';

describe('sortShort', () => {
  it('gives what sort gives, equals in the order they had, for lists short and long', () => {
    const element = fc.record({ rank: fc.integer({ min: 0, max: 5 }), name: fc.string() });
    fc.assert(
      fc.property(fc.array(element, { maxLength: 90, size: 'max' }), (list) => {
        const byRank = (a: { rank: number }, b: { rank: number }): number => b.rank - a.rank;
        expect(sortShort([...list], byRank)).toEqual([...list].sort(byRank));
      }),
    );
  });

  it('sorts in place', () => {
    const list = [3, 1, 2];
    expect(sortShort(list, (a, b) => a - b)).toBe(list);
    expect(list).toEqual([1, 2, 3]);
  });
});
