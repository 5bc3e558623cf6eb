import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDivergences } from '../../../lib/comparison/divergence/find-divergences';
import { Divergence } from '../../../lib/model/divergence';
import { analyzeText } from '../analyze-text';
import { contextOf } from '../context-of';

const WORDS = [
  'Arlo Venn',
  'the delegation',
  'Larnholm',
  'did not',
  'met',
  'no',
  '240',
  'about 200',
  'hostages',
  'said that',
  '“we will not leave”,',
  'cancelled',
  'will visit',
  'on 4 March 2021',
  'militants',
  'rose',
  'fell',
  ',',
  '?',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 })
  .map((words) => `${words.join(' ')}.`);
const anyText = fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 80 }));

function compare(base: string, other: string, turned = false): Divergence[] {
  const left = analyzeText(base, { datePublished: '2024-03-06' });
  const right = analyzeText(other, { datePublished: '2024-03-08' });
  const context = contextOf([left, right]);
  const claims = {
    base: left.claims.map(({ index }) => index),
    other: right.claims.map(({ index }) => index),
  };
  return turned
    ? findDivergences(right, left, { base: claims.other, other: claims.base }, true, context)
    : findDivergences(left, right, claims, true, context);
}

describe('findDivergences', () => {
  it('finds none between a text and itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = analyzeText(text, { datePublished: '2024-03-06' });
        const claims = article.claims.map(({ index }) => index);
        const context = contextOf([article]);
        expect(findDivergences(article, article, { base: claims, other: claims }, true, context)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives valid divergences with spans inside the texts, for any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (base, other) => {
        for (const found of compare(base, other)) {
          expect(Divergence.safeParse(found).success).toBe(true);
          for (const span of found.base) expect(span.end).toBeLessThanOrEqual(base.length);
          for (const span of found.other) expect(span.end).toBeLessThanOrEqual(other.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same kinds with the sides exchanged', () => {
    const kinds = (found: readonly Divergence[]) =>
      found.map(({ type, severity }) => `${type} ${severity}`).sort();
    fc.assert(
      fc.property(sentence, sentence, (base, other) => {
        expect(kinds(compare(base, other, true))).toEqual(kinds(compare(base, other)));
      }),
      { numRuns: 80 },
    );
  });

  it('gives the same findings again', () => {
    fc.assert(
      fc.property(sentence, sentence, (base, other) => {
        expect(compare(base, other)).toEqual(compare(base, other));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves claims that are not there alone', () => {
    const article = analyzeText('The delegation met Arlo Venn in Larnholm.');
    const context = contextOf([article]);
    expect(findDivergences(article, article, { base: [7], other: [] }, true, context)).toEqual([]);
  });
});
