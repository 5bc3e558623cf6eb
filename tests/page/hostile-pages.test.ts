import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../lib/page/capture-article';
import { PAGE_LIMITS } from '../../lib/page/limits';
import { HARBOUR_PARAGRAPHS, harbourPage } from '../fixtures/page/harbour-story';
import { CAPTURE_OPTIONS, openPage } from '../fixtures/page/parse-page';

const FORM_NAMES = [
  'parentNode',
  'nextElementSibling',
  'previousElementSibling',
  'firstElementChild',
  'firstChild',
  'nextSibling',
  'childNodes',
  'attributes',
  'tagName',
  'nodeType',
  'getAttribute',
  'remove',
  'querySelectorAll',
  'cloneNode',
];
const DOCUMENT_NAMES = [
  'body',
  'title',
  'documentElement',
  'getElementsByTagName',
  'querySelectorAll',
  'implementation',
];

async function textOf(document: Document): Promise<string> {
  const result = await captureArticle(document, CAPTURE_OPTIONS);
  return result.ok ? result.value.snapshot.text : `refused: ${result.error.kind}`;
}

/** Boxes in one another, built from the innermost outwards. */
function nested(document: Document, depth: number): Element {
  let box: Element = document.createElement('div');
  for (let i = 0; i < depth; i++) {
    const outer = document.createElement('div');
    outer.appendChild(box);
    box = outer;
  }
  return box;
}

describe('hostile pages', () => {
  it.each(FORM_NAMES)('reads a page whose form shadows %s', async (name) => {
    const started = performance.now();
    const form = `<form><p>Vote on the pier below, one vote a household.</p><input name="${name}"><div><input id="${name}"></div></form>`;
    expect(await textOf(openPage(harbourPage({ between: form })))).toContain(HARBOUR_PARAGRAPHS[4]);
    expect(performance.now() - started).toBeLessThan(PAGE_LIMITS.timeMs);
  });

  it.each(DOCUMENT_NAMES)('reads a page whose images shadow document.%s', async (name) => {
    const outside = `<img name="${name}"><form name="${name}"></form>`;
    expect(await textOf(openPage(harbourPage({ outside })))).toContain(HARBOUR_PARAGRAPHS[4]);
  });

  it('reads past thousands of nested hidden elements', async () => {
    const document = openPage(harbourPage());
    const hidden = document.body.appendChild(document.createElement('div'));
    hidden.setAttribute('style', 'display: none');
    hidden.appendChild(nested(document, 2_500));
    expect(await textOf(document)).toContain(HARBOUR_PARAGRAPHS[4]);
  });

  it('flattens visible elements nested deeper than the limit', async () => {
    const document = openPage(harbourPage());
    document.body.appendChild(nested(document, 1_500));
    expect(await textOf(document)).toContain(HARBOUR_PARAGRAPHS[4]);
  });

  it('reads a page of many paragraphs', async () => {
    const document = openPage(harbourPage());
    const article = document.querySelector('article')!;
    for (let i = 0; i < 2_000; i++)
      article.appendChild(document.createElement('p')).textContent =
        `The clerk read line ${i} of the list to the meeting.`;
    expect(await textOf(document)).toContain('line 1999 of the list');
  });

  it('survives metadata of the wrong types', async () => {
    const hostile = [
      '{"@type":"NewsArticle","headline":{"a":1},"author":[[["x"]],7,null,{"name":{}}],"datePublished":true,"publisher":[]}',
      `{"@type":"NewsArticle","author":[${Array.from({ length: 10_000 }, (_, i) => `{"name":"Person ${i}"}`).join()}]}`,
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      '{"__proto__":{"polluted":1},"@type":"NewsArticle"}',
      'no json at all',
    ];
    for (const json of hostile) {
      const head = `<script type="application/ld+json">${json}</script><meta property="og:url" content="javascript:alert(1)">`;
      const result = await captureArticle(openPage(harbourPage({ head })), CAPTURE_OPTIONS);
      expect(result.ok && result.value.snapshot.canonicalUrl).toBeNull();
      expect(result.ok && result.value.snapshot.byline.length).toBeLessThanOrEqual(200);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
