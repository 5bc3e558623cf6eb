import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignClaims } from '../../../lib/comparison/alignment/align-claims';
import CASES from '../../fixtures/alignment/cases.json';
import { articleOfLines, contextOf, type Names } from './articles-of-lines';

interface Case {
  readonly name: string;
  readonly base: string[];
  readonly other: string[];
  readonly names?: Names;
  readonly pairs: { base: number[]; other: number[]; reuse: string }[];
}

describe('alignClaims', () => {
  it.each(CASES as unknown as Case[])('$name', ({ base, other, names = {}, pairs }) => {
    const left = articleOfLines(base, names);
    const right = articleOfLines(other, names);
    const found = alignClaims(left, right, contextOf(left, right));
    expect(found.map(({ base, other, reuse }) => ({ base, other, reuse }))).toEqual(pairs);
  });

  it('carries the evidence for a match', () => {
    const names = { 'Abu Marzuk': 'abu marzuk', 'Abu Marzouk': 'abu marzuk' };
    const base = articleOfLines(
      ['Abu Marzuk met Russian envoys in Tavrin and asked for food to be delivered.'],
      names,
    );
    const other = articleOfLines(
      ['In Tavrin, Abu Marzouk saw envoys from Russia and asked that food be supplied.'],
      names,
    );
    const [alignment] = alignClaims(base, other, contextOf(base, other));
    expect(alignment?.evidence.sharedEntities).toEqual(['abu marzuk']);
    expect(alignment?.evidence.sharedWords).toEqual(expect.arrayContaining(['envoys', 'Tavrin', 'food']));
    expect(alignment?.evidence.relatedWords).toContainEqual(['Russian', 'Russia', 'derived']);
    expect(alignment?.evidence.parts['coverMin']).toBeGreaterThan(0.5);
  });

  it('uses each claim once and stays in range for any lines', () => {
    const line = fc.array(
      fc.constantFrom(...'Kessa Ondar truce envoys met 14 not the of in hostages freed ,'.split(' ')),
      {
        minLength: 1,
        maxLength: 14,
      },
    );
    const lines = fc.array(
      line.map((words) => words.join(' ')),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const left = articleOfLines(a);
        const right = articleOfLines(b);
        const found = alignClaims(left, right, contextOf(left, right));
        const base = found.flatMap((alignment) => alignment.base);
        const other = found.flatMap((alignment) => alignment.other);
        expect(new Set(base).size).toBe(base.length);
        expect(new Set(other).size).toBe(other.length);
        expect(base.every((claim) => claim < a.length) && other.every((claim) => claim < b.length)).toBe(
          true,
        );
        expect(found.every(({ score }) => score > 0 && score <= 1)).toBe(true);
        expect(alignClaims(left, right, contextOf(left, right))).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});
