import { describe, expect, it } from 'vitest';
import { stem } from '../../../lib/comparison/text/stem';
import {
  relationBetween,
  relationsOf,
  wordClassOf,
  type WordRelation,
} from '../../../lib/comparison/text/word-relations';

const relate = (a: string, b: string): WordRelation | null =>
  relationBetween(relationsOf(stem(a)), relationsOf(stem(b)));

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
    expect(relate(a, b)).toBe(expected);
    expect(relate(b, a)).toBe(expected);
  });

  it('relates no stem to itself', () => {
    expect(relate('buy', 'buy')).toBeNull();
  });
});

describe('wordClassOf', () => {
  it('knows what a word mostly is', () => {
    expect(wordClassOf(stem('prison'))?.commonest).toBe('noun');
    expect(wordClassOf(stem('announce'))?.commonest).toBe('verb');
    expect(wordClassOf('halsund')).toBeNull();
  });
});
