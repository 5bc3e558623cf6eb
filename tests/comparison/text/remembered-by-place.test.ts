import { describe, expect, it } from 'vitest';
import { rememberedByPlace } from '../../../lib/comparison/text/remembered-by-place';
import { tokenize, type Token } from '../../../lib/comparison/text/tokenize';

const tokensOf = (text: string): Token[] => tokenize(text, 0, text.length);

describe('rememberedByPlace', () => {
  it('reads a word once, wherever it stands', () => {
    const asked: string[] = [];
    const read = rememberedByPlace(({ text }) => {
      asked.push(text);
      return text.length;
    });
    expect(tokensOf('the quay and the pier').map(read)).toEqual([3, 4, 3, 3, 4]);
    expect(tokensOf('the pier').map(read)).toEqual([3, 4]);
    expect(asked).toEqual(['the', 'quay', 'and', 'pier']);
  });

  it('tells words apart that lie at one place', () => {
    const [quay, pier] = tokensOf('quay pier');
    const read = rememberedByPlace(({ text }) => text);
    const there = { ...pier!, place: quay!.place };
    expect([quay!, there, quay!, there].map(read)).toEqual(['quay', 'pier', 'quay', 'pier']);
  });

  it('reads a token that was masked to nothing', () => {
    const [token] = tokensOf('quay');
    const read = rememberedByPlace(({ text }) => ({ text }));
    expect(read({ ...token!, text: '' })).toEqual({ text: '' });
  });
});
