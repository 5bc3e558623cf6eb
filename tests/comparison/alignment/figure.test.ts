import { describe, expect, it } from 'vitest';
import { readFigure, sameFigure } from '../../../lib/comparison/alignment/figure';
import { tokenize } from '../../../lib/comparison/text/tokenize';

const read = (text: string) => readFigure(tokenize(text, 0, text.length), 0);

describe('readFigure', () => {
  it.each([
    ['1,500 people', 1500, null, 1],
    ['three ships', 3, null, 1],
    ['twenty-one days', 21, null, 1],
    ['$54.9 million', 54_900_000, 'money', 3],
    ['£10,000', 10_000, 'money', 2],
    ['2.5 billion euros', 2.5e9, 'money', 3],
    ['5 per cent', 5, '%', 3],
    ['5%', 5, '%', 2],
    ['52 km', 52_000, 'm', 2],
    ['two tonnes', 2000, 'kg', 2],
    ['12 dozen eggs', 144, null, 2],
  ])('reads "%s"', (text, value, unit, length) => {
    expect(read(text)).toEqual({ value, unit, length });
  });

  it.each(['one of them', 'ships', 'ten-year', 'F-16', '3:0', ''])('takes "%s" for no figure', (text) => {
    expect(text === '' ? null : read(text)).toBeNull();
  });
});

describe('sameFigure', () => {
  it.each([
    ['1,500', '1500', true],
    ['52 km', '32 miles', true],
    ['5%', '5 percent', true],
    ['$3 million', '3,000,000 dollars', true],
    ['5%', '5 km', false],
    ['1999', '2001', false],
    ['40', '14', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(sameFigure(read(a)!, read(b)!)).toBe(expected);
  });
});
