import { describe, expect, it } from 'vitest';
import { findPolarity } from '../../../lib/comparison/claims/find-polarity';
import cases from '../../fixtures/claims/polarity.json';
import { claimWordsOf } from './claim-words-of';

describe('findPolarity', () => {
  it.each(cases)('reads "$text" as negated by $negation', ({ text, negation }) => {
    const found = findPolarity(claimWordsOf(text));
    expect(found.negation === null ? null : text.slice(found.negation.start, found.negation.end)).toBe(
      negation,
    );
    expect(found.polarity).toBe(negation === null ? 'affirmed' : 'negated');
  });
});
