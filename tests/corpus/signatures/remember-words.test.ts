import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signatureOf } from '../../../lib/comparison/retrieval/signature';
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
