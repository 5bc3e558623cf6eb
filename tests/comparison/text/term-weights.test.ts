import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import { stem } from '../../../lib/comparison/text/stem';
import { buildTermWeights } from '../../../lib/comparison/text/term-weights';
import { wordRarity } from '../../../lib/comparison/text/word-rarity';
import { articleOfLines } from '../alignment/articles-of-lines';

describe('buildTermWeights', () => {
  it('weighs names above rare words above common ones', () => {
    const weight = buildTermWeights([], PARAMETERS);
    const order = ['marzouk', 'lighthouse', 'prison', 'people'].map((word) => weight(stem(word)));
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(weight(stem('people'))).toBeLessThan(0.5);
  });

  it('weighs a word less that every compared sentence uses', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `The ferry to Halsund passed buoy ${i}.`);
    const weight = buildTermWeights([articleOfLines(lines)], PARAMETERS);
    expect(weight('ferri')).toBeLessThan(weight('lighthous'));
  });

  it('stays between a tenth and one', () => {
    const weight = buildTermWeights([articleOfLines(['A a a.', 'The.'])], PARAMETERS);
    for (const word of ['', 'peopl', 'x', '14', 'halsund']) {
      expect(weight(word)).toBeGreaterThanOrEqual(0.1);
      expect(weight(word)).toBeLessThanOrEqual(1);
    }
  });
});

describe('wordRarity', () => {
  it('is one for what the list does not hold', () => {
    expect(wordRarity('halsund')).toBe(1);
    expect(wordRarity('peopl')).toBeLessThan(0.3);
  });
});
