import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../lib/report/text-fragment-url';

const urlOf = (text: string, passage: string, url = 'https://a.example/story'): string | null => {
  const start = text.lastIndexOf(passage);
  return textFragmentUrl({ url, text }, { start, end: start + passage.length });
};

describe('the address of a sentence', () => {
  it('names a short sentence whole', () => {
    expect(urlOf('Ferries leave at seven.', 'Ferries leave at seven.')).toBe(
      'https://a.example/story#:~:text=Ferries%20leave%20at%20seven.',
    );
  });

  it('encodes the signs that have a meaning in the directive', () => {
    expect(urlOf('Mid-week, A & B sail.', 'Mid-week, A & B sail.')).toBe(
      'https://a.example/story#:~:text=Mid%2Dweek%2C%20A%20%26%20B%20sail.',
    );
  });

  it('names a long sentence by its first and last words', () => {
    const long = `One two three four five six seven ${'word '.repeat(60)}they end with these five words.`;
    expect(urlOf(long, long)).toBe(
      'https://a.example/story#:~:text=One%20two%20three%20four%20five%20six,they%20end%20with%20these%20five%20words.',
    );
  });

  it('says what stands before a sentence that the article has twice', () => {
    expect(urlOf('He left.\n\nThe crew waited. He left.', 'He left.')).toBe(
      'https://a.example/story#:~:text=The%20crew%20waited.-,He%20left.',
    );
  });

  it('keeps a fragment of the page and replaces a text fragment', () => {
    const text = 'He left.';
    expect(urlOf(text, text, 'https://a.example/s#part')).toBe('https://a.example/s#part:~:text=He%20left.');
    expect(urlOf(text, text, 'https://a.example/s#:~:text=old')).toBe(
      'https://a.example/s#:~:text=He%20left.',
    );
  });

  it.each(['javascript:alert(1)', 'urn:crossread:starter:x', 'https://a@b.example/', 'data:text/html,x'])(
    'is none where the article has no plain web address: %s',
    (url) => expect(urlOf('He left.', 'He left.', url)).toBeNull(),
  );

  it('is a well-formed address for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        const url = textFragmentUrl({ url: 'https://a.example/', text }, { start, end })!;
        expect(url).toMatch(/^https:\/\/a\.example\/(?:#:~:text=[\w%.,-]+)?$/u);
        expect(new URL(url).hostname).toBe('a.example');
      }),
    );
  });
});
