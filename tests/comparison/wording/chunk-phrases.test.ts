import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/comparison/text/tokenize';
import { chunkPhrases } from '../../../lib/comparison/wording/chunk-phrases';

function phrases(text: string): string {
  const tokens = tokenize(text, 0, text.length);
  return chunkPhrases(tokens)
    .map((phrase) => phrase.map((at) => tokens[at]!.text).join(' '))
    .join(' | ');
}

describe('chunkPhrases', () => {
  it.each([
    ['The envoys left the old port on Friday', 'The envoys | left | the old port | on Friday'],
    ['Rescuers found a girl of six under the ruins', 'Rescuers | found | a girl | of six | under the ruins'],
    ['Harbour master dead at 91', 'Harbour master | dead | at 91'],
    ['Stocks fall in Tavrin', 'Stocks | fall | in Tavrin'],
    ['The group has not released three hostages', 'The group | has not released | three hostages'],
    ['Envoys agree to extend the truce', 'Envoys | agree | to extend | the truce'],
    ['Prices rose 5% , banks said', 'Prices | rose | 5 % | , | banks | said'],
    ['Farmers protested in Ondar and Kessa', 'Farmers | protested | in Ondar and Kessa'],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toBe(expected);
  });

  it('keeps every word once and in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const tokens = tokenize(text, 0, text.length);
        expect(chunkPhrases(tokens).flat()).toEqual(tokens.map((_, at) => at));
      }),
    );
  });
});
