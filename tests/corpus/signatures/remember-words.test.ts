import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signatureOf, sortedHashes } from '../../../lib/comparison/retrieval/signature';
import { rememberWords } from '../../../lib/corpus/signatures/remember-words';

it('gives the signature that the engine gives, for any text and again', () => {
  const remembering = rememberWords(signatureOf);
  const word = fc.constantFrom(
    "don't",
    'vice-president’s',
    'U.S.',
    '1,500.5',
    '3rd',
    '“quoted”',
    'São',
    'x',
    '…',
  );
  const space = fc.constantFrom(' ', '\n', '\u00a0', '\u2028', '\t ');
  const words = fc.array(fc.tuple(word, space), { maxLength: 20 }).map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (text) => {
      expect(remembering(text)).toEqual(signatureOf(text));
      expect(remembering(text)).toEqual(signatureOf(text));
    }),
    { numRuns: 1_000 },
  );
});

it('gives the signature of a text that is longer than what it reads in one go', () => {
  const remembering = rememberWords(signatureOf);
  for (const space of [' ', '\n', '\u00a0'])
    for (const word of ['Word', 'Wörter', '文']) {
      const text = Array.from({ length: 6_000 }, (_, index) => `${word}${index}`).join(space);
      expect(remembering(text)).toEqual(signatureOf(text));
      expect(remembering(`${text}\ud800 half`)).toEqual(signatureOf(`${text}\ud800 half`));
    }
});

it('gives the same signatures when there were more words than it keeps', () => {
  const signatureOfWord = (text: string): Uint32Array =>
    sortedHashes(text.split(' ').flatMap((word) => [word, ...(word.endsWith('7') ? ['seven'] : [])]));
  const remembering = rememberWords(signatureOfWord);
  const word = (number: number): string => `w${number}`;
  for (let from = 0; from < 180_000; from += 12_000) {
    const text = Array.from({ length: 16_000 }, (_, index) => word(from + index)).join(' ');
    expect(remembering(text)).toEqual(signatureOfWord(text));
  }
});

it('gives the same signature of a text that has words it knew before others took their place', () => {
  const signatureOfWord = (text: string): Uint32Array =>
    sortedHashes(text.split(' ').flatMap((word) => [word, ...(word.endsWith('7') ? ['seven'] : [])]));
  const { ofText, known } = full(signatureOfWord);
  const text = [...Array.from({ length: 1_000 }, (_, index) => `new${index}`), ...known].join(' ');
  expect(ofText(text)).toEqual(signatureOfWord(text));
});

/** Knows nearly as many words as it can, and of these gives some that it learnt first. */
function full(signatureOfWord: (text: string) => Uint32Array): {
  ofText: (text: string) => Uint32Array;
  known: string[];
} {
  const ofText = rememberWords(signatureOfWord);
  const words = Array.from({ length: 131_000 }, (_, index) => `w${index}`);
  for (let at = 0; at < words.length; at += 1_000) ofText(words.slice(at, at + 1_000).join(' '));
  return { ofText, known: words.slice(0, 100) };
}
