import { describe, expect, it } from 'vitest';
import { shingleF1 } from './sets/shingle-f1';

describe('shingleF1', () => {
  it('is 1 for the same words and 0 for none in common', () => {
    expect(shingleF1('a b c d e', 'a b, c d e')).toBe(1);
    expect(shingleF1('a b c d e', 'f g h i j')).toBe(0);
    expect(shingleF1('', '')).toBe(1);
    expect(shingleF1('a b', 'a b')).toBe(1);
  });

  it('counts runs of four words', () => {
    expect(shingleF1('a b c d e', 'a b c d')).toBeCloseTo(2 / 3);
  });
});
