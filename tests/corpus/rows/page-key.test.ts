import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageKey, pageNumber } from '../../../lib/corpus/rows/page-key';

const key = (url: string, canonicalUrl: string | null = null): string => pageKey({ url, canonicalUrl });

describe('the page of an article', () => {
  it('is its address without fragment, scheme and tracking parameters', () => {
    const plain = key('https://news.example/a/1?id=7');
    expect(plain).toBe('news.example/a/1?id=7');
    expect(key('http://NEWS.example/a/1?utm_source=x&id=7&fbclid=y#part')).toBe(plain);
    expect(key('https://news.example/a/1?id=8')).not.toBe(plain);
  });

  it('is the canonical address where that is one of the same site', () => {
    expect(key('https://amp.news.example/a/1', 'https://www.news.example/a/1')).toBe('www.news.example/a/1');
  });

  it('is not the original of a syndicated report, and not a home page', () => {
    expect(key('https://news.example/a/1', 'https://agency.example.net/x')).toBe('news.example/a/1');
    expect(key('https://news.example/a/1', 'https://news.example/')).toBe('news.example/a/1');
    expect(key('https://news.example/')).toBe('');
  });

  it('is the same for a plain address as for one that has to be taken apart', () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,6}$/u);
    const step = fc.stringMatching(/^[\w.~%-]{1,6}$/u);
    const hosts = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('.'));
    const paths = fc.array(step, { maxLength: 3 }).map((steps) => steps.join('/'));
    fc.assert(
      fc.property(fc.constantFrom('http', 'https'), hosts, paths, (scheme, host, path) => {
        const address = `${scheme}://${host}.com/${path}`;
        expect(key(address)).toBe(key(`${address}#part`));
        expect(key(address, address)).toBe(key(`${address}#part`));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is none for files and for what is no address', () => {
    for (const url of ['file:///report.txt', 'about:blank', '', 'not an address', 'javascript:alert(1)']) {
      expect(key(url)).toBe('');
      expect(pageNumber(key(url))).toBe(0);
    }
  });
});
