import { describe, expect, it } from 'vitest';
import { cueEntry, cueLemmas } from '../../../lib/comparison/attribution/cue-lexicon';
import { cueReading, verbReading } from '../../../lib/comparison/attribution/verb-forms';
import { PLAIN_VERBS } from '../../../lib/comparison/attribution/word-classes';

describe('what is told of verbs', () => {
  it.each([
    ['said', 'say', ['past', 'participle']],
    ['tells', 'tell', ['third']],
    ['denies', 'deny', ['third']],
    ['denied', 'deny', ['past', 'participle']],
    ['admitted', 'admit', ['past', 'participle']],
    ['planning', 'plan', ['gerund']],
    ['accusing', 'accuse', ['gerund']],
    ['foreseeing', 'foresee', ['gerund']],
    ['written', 'write', ['participle']],
    ['pushes', 'push', ['third']],
    ['lying', 'lie', ['gerund']],
    ['bet', 'bet', ['base', 'past', 'participle']],
  ])('%s is a form of %s', (word, lemma, forms) => {
    expect(verbReading(word)).toEqual({ lemma, forms });
  });

  it('reads a form of two verbs as one of the first in the list, and of a cue before another', () => {
    expect(verbReading('lay')).toMatchObject({ lemma: 'lay' });
    expect(verbReading('found')).toMatchObject({ lemma: 'find' });
    expect(cueReading('raised')).toBe(null);
    expect(verbReading('raised')).toMatchObject({ lemma: 'raise' });
  });

  it('takes no other word for a verb', () => {
    for (const word of [
      '',
      's',
      'ed',
      'ing',
      'red',
      'thing',
      'news',
      'saidd',
      'admited',
      'denyed',
      'writed',
      'sayed',
      'اليوم',
    ])
      expect(verbReading(word), word).toBe(null);
  });

  it('knows every listed verb by its base form, and what may follow each cue', () => {
    for (const lemma of cueLemmas()) {
      expect(cueReading(lemma)?.lemma, lemma).toBe(lemma);
      expect(cueEntry(lemma)?.lemma, lemma).toBe(lemma);
    }
    for (const lemma of PLAIN_VERBS) expect(verbReading(lemma)?.lemma, lemma).toBe(lemma);
    expect(cueEntry('table')).toBe(null);
    expect(cueEntry('go')).toMatchObject({
      speech: true,
      tailed: true,
      tails: [{ id: 'on', words: ['on'] }],
    });
  });
});
