import { describe, expect, it } from 'vitest';
import { isSpellingVariant } from '../../../lib/comparison/names/spelling';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import pairs from '../../fixtures/names/spellings.json';

describe('isSpellingVariant', () => {
  it.each(pairs as [string, string, boolean][])('takes %s and %s for one name: %s', (a, b, same) => {
    expect(isSpellingVariant(a, b, PARAMETERS.names.variantLetters, PARAMETERS)).toBe(same);
    expect(isSpellingVariant(b, a, PARAMETERS.names.variantLetters, PARAMETERS)).toBe(same);
  });
});
