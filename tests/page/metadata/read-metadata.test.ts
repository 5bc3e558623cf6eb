import { describe, expect, it } from 'vitest';
import { readPageHead } from '../../../lib/page/metadata/page-head';
import { readMetadata } from '../../../lib/page/metadata/read-metadata';
import { safeDomOf } from '../../../lib/page/safe-dom';
import { parsePage } from '../../fixtures/page/parse-page';

function metadataOf(head: string, body = '', lang = '') {
  const dom = safeDomOf(parsePage(`<html${lang}><head>${head}</head><body>${body}</body></html>`));
  return readMetadata(readPageHead(dom), dom, 'https://news.example/a/b');
}
const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readMetadata', () => {
  it('takes JSON-LD before meta elements and those before the visible page', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'Post' },
        {
          '@type': ['ReportageNewsArticle'],
          headline: 'From the graph',
          datePublished: '2024-03-05T08:00:00+0100',
        },
      ],
    };
    const metas = '<meta property="og:title" content="From a meta"><meta name="author" content="Nora Quill">';
    const found = metadataOf(
      jsonLd(graph) + metas,
      '<h1>From the page</h1><time datetime="2024-01-01">x</time>',
    );
    expect(found.headline).toBe('From the graph');
    expect(found.datePublished).toBe('2024-03-05T08:00:00+01:00');
    expect(found.authors).toEqual(['Nora Quill']);
    expect(metadataOf(metas, '<h1>From the page</h1>').headline).toBe('From a meta');
    expect(metadataOf('<title>x</title>', '<h1>From the page</h1>').headline).toBe('From the page');
  });

  it('parts agencies and desks from people among the authors', () => {
    const author = [
      { '@type': 'Person', name: 'By Nora Quill' },
      { '@type': 'Organization', name: 'Reuters' },
      'AFP',
      { '@type': 'Person', name: 'News Desk' },
    ];
    const found = metadataOf(
      jsonLd({ '@type': 'NewsArticle', author, publisher: { name: 'Westmere Post' } }),
    );
    expect(found.authors).toEqual(['Nora Quill']);
    expect(found.organisations).toEqual(['Reuters', 'AFP', 'News Desk']);
    expect(found.publisher).toBe('Westmere Post');
  });

  it('lets only http addresses through and resolves relative ones', () => {
    expect(metadataOf('<link rel="canonical" href="/x?y=1">').canonicalUrl).toBe(
      'https://news.example/x?y=1',
    );
    const hostile =
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">';
    expect(metadataOf(hostile).canonicalUrl).toBeNull();
  });

  it('takes the language of the root element before others, and only a language tag', () => {
    const locale = '<meta property="og:locale" content="en_GB">';
    expect(metadataOf(locale, '', ' lang="de"').inLanguage).toBe('de');
    expect(metadataOf(locale).inLanguage).toBe('en-GB');
    expect(metadataOf('', '', ' lang="the queen\'s"').inLanguage).toBeNull();
  });

  it('takes the name of the site off the title, and leaves a dash of the title alone', () => {
    const site = '<meta property="og:site_name" content="Westmere Post">';
    expect(metadataOf(`${site}<title>Pier to close - Westmere Post</title>`).headline).toBe('Pier to close');
    expect(metadataOf(`${site}<title>Pier to close - for good</title>`).headline).toBe(
      'Pier to close - for good',
    );
  });

  it('says where nothing is stated', () => {
    expect(metadataOf('')).toMatchObject({
      headline: '',
      publisher: null,
      authors: [],
      datePublished: null,
      canonicalUrl: null,
      article: false,
    });
  });
});
