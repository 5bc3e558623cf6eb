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

  it.each([
    ['By Nora Quill', ['Nora Quill']],
    ['Nora Quill and Tom Reed', ['Nora Quill', 'Tom Reed']],
    ['Nora Quill, Political Editor', ['Nora Quill']],
    ['Nora Quill, Tom Reed & Ada Finch', ['Nora Quill', 'Tom Reed', 'Ada Finch']],
    ['Quill, Nora', ['Nora Quill']],
    ['Nora Quill | Westmere Post', ['Nora Quill']],
    ['admin', []],
    ['https://social.example/nora', []],
    [{ '@type': 'Person', name: 'Nora Quill' }, ['Nora Quill']],
    [{ '@type': 'Person', name: ['Nora Quill', 'Tom Reed'] }, ['Nora Quill', 'Tom Reed']],
    [
      [{ name: 'Nora Quill' }, 'Tom Reed', null, 7, { name: '' }],
      ['Nora Quill', 'Tom Reed'],
    ],
    [[[{ name: 'Nora Quill' }]], []],
  ])('reads the author field %j', (author, people) => {
    const found = metadataOf(
      jsonLd({ '@type': 'NewsArticle', author, publisher: { name: 'Westmere Post' } }),
    );
    expect(found.authors).toEqual(people);
  });

  it('knows an agency with its article, and keeps the outlet from being its own source', () => {
    const author = ['The Associated Press', 'Westmere Post', 'Reuters Staff'];
    const found = metadataOf(
      jsonLd({ '@type': 'NewsArticle', author, publisher: { name: 'Westmere Post' } }),
    );
    expect(found.authors).toEqual([]);
    expect(found.organisations).toEqual(['The Associated Press', 'Reuters Staff']);
  });

  it('takes of several articles the one at the page’s address, then the one with its title, then the first', () => {
    const of = (headline: string, url?: string) => ({ '@type': 'NewsArticle', headline, url });
    const other = of('Ferry fares to rise again in the autumn', 'https://news.example/fares');
    const own = of('The pier', 'https://www.news.example/a/b/?ref=1');
    const titled = of('Pier to close for two years at least');
    const title = '<title>Pier to close for two years at least | Post</title>';
    const here = '<link rel="canonical" href="https://www.news.example/a/b">';
    expect(metadataOf(jsonLd([other, titled, own]) + title + here).headline).toBe('The pier');
    expect(metadataOf(jsonLd([other, titled]) + title).headline).toBe(titled.headline);
    expect(metadataOf(jsonLd([other, titled])).headline).toBe(other.headline);
  });

  it.each([
    '{"@type":"NewsArticle","headline":"The\npier","datePublished":"2024-03-05",}',
    '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;The pier&quot;,&quot;datePublished&quot;:&quot;2024-03-05&quot;}',
    '<!-- {"@type":"NewsArticle","headline":"The pier","datePublished":["2024-03-05"]} -->',
  ])('mends common faults of JSON-LD: %s', (broken) => {
    const found = metadataOf(`<script type="application/ld+json">${broken}</script>`);
    expect(found).toMatchObject({ headline: 'The pier', datePublished: '2024-03-05', article: true });
  });

  it('passes over JSON-LD that is past mending, and takes the next kind of markup', () => {
    const metas =
      '<meta property="og:title" content="The pier"><meta property="article:published_time" content="2024-03-05">';
    const found = metadataOf(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"X</script>${metas}`,
    );
    expect(found).toMatchObject({ headline: 'The pier', datePublished: '2024-03-05' });
  });

  it('passes over a date that cannot be read, and a change before the publication', () => {
    const stated = {
      '@type': 'NewsArticle',
      datePublished: 'soon',
      dateModified: '2023-01-01T00:00:00Z',
    };
    const metas = '<meta property="article:published_time" content="2024-03-05T08:30:00+01:00">';
    expect(metadataOf(jsonLd(stated) + metas)).toMatchObject({
      datePublished: '2024-03-05T08:30:00+01:00',
      dateModified: null,
    });
  });

  it.each([
    ['/x#part', 'https://news.example/x'],
    ['https://www.news.example/x', 'https://www.news.example/x'],
    ['//m.news.example/x', 'https://m.news.example/x'],
    ['https://other.example/x', null],
    ['https://news.example/', null],
    ['/', null],
    ['', 'https://news.example/a/b'],
  ])('takes %j for a canonical address only where it can be one', (href, canonical) => {
    const head =
      href === '' ? `<meta property="og:url" content="/a/b">` : `<link rel="canonical" href="${href}">`;
    expect(metadataOf(head).canonicalUrl).toBe(canonical);
  });

  it.each([
    ['Pier to close | News | Westmere Post', 'Pier to close | News'],
    ['Westmere Post: Pier to close', 'Pier to close'],
    ['Pier to close: what we know', 'Pier to close: what we know'],
    ['Pier to close · Westmere Post', 'Pier to close'],
    ['Pier to close &#8211; Westmere Post', 'Pier to close'],
  ])('takes the site off %j', (title, headline) => {
    const site = '<meta property="og:site_name" content="Westmere Post">';
    expect(metadataOf(`${site}<meta property="og:title" content="${title}">`).headline).toBe(headline);
  });

  it('sees by the h1 where the headline ends, and what was cut short', () => {
    expect(
      metadataOf('<title>Pier to close - The Daily Harbour of Westmere</title>', '<h1>Pier to close</h1>')
        .headline,
    ).toBe('Pier to close');
    const cut = jsonLd({ '@type': 'NewsArticle', headline: 'Pier to close for two years, saying …' });
    const whole = 'Pier to close for two years, saying its piles are rotten';
    expect(metadataOf(`${cut}<meta property="og:title" content="${whole}">`).headline).toBe(whole);
  });

  it('resolves entities that were left in, and makes no character of what is none', () => {
    const title =
      'Pier&amp;#8217;s end &amp;rsquo; &amp;mdash; &amp;#x27;soon&amp;#x27; &amp;#0; &amp;bogus;';
    expect(metadataOf(`<meta property="og:title" content="${title}">`).headline).toBe(
      "Pier’s end ’ — 'soon' &#0; &bogus;",
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
