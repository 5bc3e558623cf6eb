import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/comparison/text/tokenize';

const norms = (text: string): string[] => tokenize(text, 0, text.length).map((token) => token.norm);
const content = (text: string): string[] =>
  tokenize(text, 0, text.length).flatMap((token) => (token.stop ? [] : [token.norm]));

describe('tokenize', () => {
  it.each([
    ['keeps a figure with separators whole', 'about 1,500 tonnes', ['about', '1500', 'tonnes']],
    ['leaves the comma behind a year out of it', 'in 1999, the', ['in', '1999', ',', 'the']],
    ['keeps an amount apart from its sign', '$54.9 million', ['$', '54.9', 'million']],
    ['keeps an ordinal in figures whole', 'on the 5th floor', ['on', 'the', '5th', 'floor']],
    ['takes possessives off', "Norway's fleet", ['norway', 'fleet']],
    ['keeps an abbreviation with full stops whole', 'the U.N. envoy', ['the', 'un', 'envoy']],
    ['keeps a compound whole', 'the Tavrin-led talks', ['the', 'tavrin-led', 'talks']],
    ['reads typographic apostrophes as plain ones', 'they didn’t', ['they', "didn't"]],
    ['folds marks and case', 'Élysée in ŁÓDŹ', ['elysee', 'in', 'lodz']],
  ])('%s', (_name, text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  it('tells the country from the pronoun', () => {
    expect(content('The U.S. with us. The US with them.')).toEqual(['usa', 'usa']);
  });

  it('counts contractions as function words', () => {
    expect(content("They didn't, we've, it can't")).toEqual([]);
  });

  it('leaves masked stretches out', () => {
    const text = 'The ferry sank [1] near Halsund.';
    const tokens = tokenize(text, 0, text.length, [{ start: 15, end: 18 }]);
    expect(tokens.map((token) => token.text)).toEqual(['The', 'ferry', 'sank', 'near', 'Halsund', '.']);
  });

  it('re-slices to what it names and loses nothing but spaces, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenize(text, 0, text.length);
        expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
        expect(
          tokens
            .map((token) => token.text)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
