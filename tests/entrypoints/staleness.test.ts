import { describe, expect, it } from 'vitest';
import { siteOf } from '../../entrypoints/shared/site-of';
import { stalenessOf } from '../../entrypoints/sidepanel/staleness';

const capture = { tab: 1, url: 'https://northgate.example/a', at: 1, outcome: { kind: 'reading' } } as const;
const tab = (url: string | undefined) => ({ id: 1, url, loading: false });

describe('stalenessOf', () => {
  it('takes a change of the fragment for the same page', () => {
    expect(stalenessOf(capture, tab('https://northgate.example/a#top'), 'as-read')).toBeNull();
  });

  it('takes an address that may not be seen any more for another page, which only a gesture opens', () => {
    expect(stalenessOf(capture, tab(undefined), 'as-read')).toEqual({
      kind: 'moved',
      site: 'northgate.example',
      open: false,
    });
  });

  it.each(['unknown', 'changed', 'gone'] as const)(
    'takes another address for another page while its words are %s',
    (verdict) => {
      expect(stalenessOf(capture, tab('https://northgate.example/b'), verdict)).toEqual({
        kind: 'moved',
        site: 'northgate.example',
        open: true,
      });
    },
  );

  it('takes another address over the same words for the same page', () => {
    expect(stalenessOf(capture, tab('https://northgate.example/a?page=2'), 'as-read')).toBeNull();
  });

  it('says that a page changed under its address', () => {
    expect(stalenessOf(capture, tab('https://northgate.example/a'), 'changed')).toEqual({
      kind: 'page-changed',
    });
    expect(stalenessOf(capture, tab('https://northgate.example/a'), 'gone')).toBeNull();
  });
});

describe('siteOf', () => {
  it.each([
    ['https://northgate.example/a?b', 'https://northgate.example/*'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1/*'],
  ])('can allow %s', (url, pattern) => expect(siteOf(url)?.pattern).toBe(pattern));

  it.each(['http://northgate.example/', 'file:///a.html', 'about:blank', 'no address', ''])(
    'cannot allow %s',
    (url) => expect(siteOf(url)).toBeNull(),
  );
});
