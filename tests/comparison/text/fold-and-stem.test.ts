import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/comparison/text/fold';
import { stem } from '../../../lib/comparison/text/stem';

describe('fold', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('gives plain and decorated spellings one form', () => {
    expect(['Čapek', 'Cˇapek'.normalize('NFKD').replace('ˇ', '\u030c'), 'capek'].map(fold)).toEqual([
      'capek',
      'capek',
      'capek',
    ]);
    expect(fold('Hamas‑run’s')).toBe("hamas-run's");
  });
});

describe('stem', () => {
  it.each([
    ['met', 'meeting'],
    ['held', 'holds'],
    ['died', 'dies'],
    ['dying', 'die'],
    ['women', 'woman'],
    ['withdrew', 'withdrawing'],
    ['hostages', 'hostage'],
  ])('gives %s and %s one stem', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it('keeps words apart that only look like forms of one', () => {
    expect(stem('found')).not.toBe(stem('foundation'));
    expect(stem('news')).not.toBe(stem('newly'));
  });

  it('passes figures and other scripts through', () => {
    expect(['1500', 'москва'].map(stem)).toEqual(['1500', 'москва']);
  });
});
