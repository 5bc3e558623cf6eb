import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SIGNATURE_BITS,
  hashTerm,
  signatureOf,
  sortedHashes,
  termsOf,
} from '../../../lib/comparison/retrieval/signature';

describe('signatureOf', () => {
  it('is sorted, distinct and 20 bits wide for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const hashes = [...signatureOf(text)];
        expect(hashes).toEqual([...new Set(hashes)].sort((a, b) => a - b));
        expect(hashes.every((hash) => hash < 1 << SIGNATURE_BITS)).toBe(true);
      }),
    );
  });

  it('is that of the terms, also for a single word in plain letters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'UuSsAatThe'), minLength: 1, maxLength: 5 });
    const marks = fc.string({ unit: fc.constantFrom(...'.,;:?!"”)“(-\'\n '), maxLength: 3 });
    fc.assert(
      fc.property(marks, letters, marks, fc.oneof(fc.constant(''), letters), (before, word, after, more) => {
        const text = `${before}${word}${after}${more}`;
        expect(signatureOf(text)).toEqual(sortedHashes(termsOf(text)));
      }),
      { numRuns: 5_000 },
    );
  });

  it('is the same for two inflections of the same words', () => {
    expect(signatureOf('The envoys met in Geneva.')).toEqual(signatureOf('An envoy will meet at GENEVA'));
  });

  it('leaves function words and punctuation out', () => {
    expect(signatureOf('They said that it was so, and we did not.')).toHaveLength(0);
  });

  it('keeps a compound whole and in parts', () => {
    expect([...termsOf('vice-president')]).toEqual(['vice-presid', 'vice', 'presid']);
  });

  it('keeps a country apart from the pronoun', () => {
    expect([...termsOf('They told us that the U.S. would not.')]).toContain('usa');
  });

  it('keeps its hashes for ever: stored signatures depend on them', () => {
    expect(['hostag', 'moscow', '1500'].map(hashTerm)).toMatchInlineSnapshot(`
      [
        458276,
        854074,
        228061,
      ]
    `);
  });

  it('reads a hundred thousand characters in bounded time', () => {
    const started = performance.now();
    for (const text of [
      'a-'.repeat(50_000),
      "a'".repeat(50_000),
      '1,'.repeat(50_000),
      'a.'.repeat(50_000),
      'é'.repeat(100_000),
    ])
      signatureOf(text);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
