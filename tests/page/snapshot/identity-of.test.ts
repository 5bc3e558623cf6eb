import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../lib/page/snapshot/identity-of';

const article = {
  url: 'https://post.example/trams?id=7',
  canonicalUrl: null,
  headline: 'Trams approved',
  publisher: 'Kelmar Post',
  text: 'The council approved the trams.',
};
const at = (url: string) => identityOf({ ...article, url });

describe('an article', () => {
  it('is one however the reader came to its page, and another at another address', () => {
    for (const way of ['#photo', '&utm_source=mail&fbclid=1', '&utm_medium=x#top'])
      expect(at(`${article.url}${way}`)).toBe(identityOf(article));
    expect(at('https://post.example/trams?utm_source=mail')).toBe(at('https://post.example/trams'));
    expect(at('https://post.example/trams?id=8')).not.toBe(identityOf(article));
    expect(identityOf({ ...article, text: 'The council turned the trams down.' })).not.toBe(
      identityOf(article),
    );
  });

  it('keeps its identity of old where its address has nothing to cut', () => {
    expect(identityOf(article)).toBe(`${article.url}\n${article.text}`);
    const canonicalUrl = 'https://post.example/a?b=%20&&c';
    expect(identityOf({ ...article, canonicalUrl })).toBe(`${canonicalUrl}\n${article.text}`);
  });

  it('from a file is known by what it says, whatever the file is called, and is not that of another outlet', () => {
    const file = at('file:///table.csv%202');
    expect(at('file:///copy.csv%203')).toBe(file);
    expect(identityOf({ ...article, url: 'file:///x', publisher: 'Morning Mail' })).not.toBe(file);
    expect(identityOf({ ...article, url: 'file:///x', headline: 'Trams' })).not.toBe(file);
  });
});
