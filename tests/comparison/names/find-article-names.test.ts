import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArticleNames } from '../../../lib/comparison/names/find-article-names';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import { tokenize } from '../../../lib/comparison/text/tokenize';
import cases from '../../fixtures/names/names.json';

/** Names of an article given as its sentences. */
const namesOf = (...sentences: string[]) => {
  const text = sentences.join(' ');
  let start = 0;
  const tokens = sentences.map((sentence) => {
    const found = tokenize(text, start, start + sentence.length);
    start += sentence.length + 1;
    return found;
  });
  return findArticleNames(text, tokens, PARAMETERS)
    .flat()
    .map(({ start: from, end, kind, key, role }) => ({
      text: text.slice(from, end),
      kind,
      key,
      role: role && text.slice(role.start, role.end),
    }));
};

describe('findArticleNames', () => {
  it.each(cases)('finds in "$text": $names', ({ text, names }) => {
    const printed = namesOf(text).map((name) =>
      [name.text, name.kind, name.key, ...(name.role ? [`(${name.role})`] : [])].join(' '),
    );
    expect(printed).toEqual(names);
  });

  it('reads a surname as the full name of its article', () => {
    const names = namesOf('The envoy met Ivar Lund on Monday.', 'Mr. Lund left.', 'Lund has a house there.');
    expect(names.map(({ key }) => key)).toEqual(['ivar lund', 'ivar lund', 'ivar lund']);
    expect(names.at(-1)!.kind).toBe('person');
  });

  it('reads a surname with its particle', () => {
    const names = namesOf('The envoy met Rami Abu Nasser on Monday.', 'Abu Nasser left.');
    expect(names.map(({ key }) => key)).toEqual(['rami abu nasser', 'rami abu nasser']);
  });

  it('leaves a surname that two people share unresolved', () => {
    const names = namesOf('Ann Smith met John Smith in May.', 'Mr. Smith left.');
    expect(names.map(({ key }) => key)).toEqual(['ann smith', 'john smith', 'smith']);
  });

  it('reads a surname as the one beside whom a relative is named, and a relative named later never', () => {
    const pair = namesOf('Olaf Brandt and his wife, Ilse Brandt, met the crew.', 'Brandt left.');
    expect(pair.map(({ key }) => key)).toEqual(['olaf brandt', 'ilse brandt', 'olaf brandt']);
    const later = namesOf('Mr. Lund left.', 'Minister Ivar Lund Jr. came.', 'All met Lund then.');
    expect(later.map(({ key }) => key)).toEqual(['lund', 'ivar lund jr', 'lund']);
    const main = namesOf('Minister Ivar Lund Jr. came.', 'Mr. Lund left.', 'All met Lund then.');
    expect(main.map(({ key }) => key)).toEqual(['ivar lund jr', 'ivar lund jr', 'ivar lund jr']);
  });

  it('takes a party for no person, and no word printed small elsewhere for a surname', () => {
    const names = namesOf(
      'The vote split the Harbour Coast Republicans.',
      'A Republican left.',
      'The coast is long.',
    );
    expect(names.filter(({ kind }) => kind === 'person')).toEqual([]);
  });

  it('knows a capital that opens a sentence by the rest of the article', () => {
    expect(namesOf('Sales rose.', 'The sales went on.')).toEqual([]);
    expect(namesOf('Bergenhus fell silent.', 'All left Bergenhus then.').map(({ key }) => key)).toEqual([
      'bergenhus',
      'bergenhus',
    ]);
  });

  it('gives spans inside the text, in order, for any text', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'Ivar ',
      'Lund',
      ', ',
      'the ',
      'minister ',
      'al-',
      'of ',
      'Bank ',
      'US-',
      '’s ',
      '. ',
      '“',
      '\ud800',
      'said ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (words) => {
        const tokens = [tokenize(words, 0, words.length)];
        let last = 0;
        for (const name of findArticleNames(words, tokens, PARAMETERS).flat()) {
          expect(name.start).toBeGreaterThanOrEqual(last);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.end).toBeLessThanOrEqual(words.length);
          expect(name.key).not.toBe('');
          last = name.end;
        }
      }),
    );
  });
});
