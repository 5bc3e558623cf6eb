import { describe, expect, it } from 'vitest';
import { stem } from '../../../lib/comparison/text/stem';
import { relationBetween, wordClassOf } from '../../../lib/comparison/text/word-relations';

describe('relationBetween', () => {
  it.each([
    ['buy', 'purchase', 'synonym'],
    ['begin', 'start', 'synonym'],
    ['release', 'free', 'synonym'],
    ['captive', 'prisoner', 'synonym'],
    ['truck', 'vehicle', null],
    ['car', 'vehicle', null],
    ['accept', 'refuse', 'opposite'],
    ['buy', 'sell', 'opposite'],
    ['ferry', 'judge', null],
    ['halsund', 'tavrin', null],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(relationBetween(stem(a), stem(b))).toBe(expected);
    expect(relationBetween(stem(b), stem(a))).toBe(expected);
  });

  it('relates no stem to itself', () => {
    expect(relationBetween('buy', 'buy')).toBeNull();
  });
});

describe('wordClassOf', () => {
  it('knows what a word mostly is', () => {
    expect(wordClassOf(stem('prison'))?.commonest).toBe('noun');
    expect(wordClassOf(stem('announce'))?.commonest).toBe('verb');
    expect(wordClassOf('halsund')).toBeNull();
  });
});
