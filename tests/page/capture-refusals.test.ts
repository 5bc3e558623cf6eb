import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../lib/page/capture-article';
import { PAGE_LIMITS } from '../../lib/page/limits';
import { HARBOUR_PARAGRAPHS, harbourPage } from '../fixtures/page/harbour-story';
import { CAPTURE_OPTIONS, openPage, parsePage } from '../fixtures/page/parse-page';

const refusalOf = async (document: Document, options = CAPTURE_OPTIONS) => {
  const result = await captureArticle(document, options);
  return result.ok ? null : result.error;
};

const HEADLINES = [
  'Town hall clock stops for the third time',
  'Fishing fleet reports a poor herring season',
  'School choir wins the county prize again',
  'Bakery on Hill Street to reopen in June',
  'Two lanes of the bridge stay closed',
  'Library asks readers for old maps back',
  'Storm of last week cost the port dearly',
];

function frontPage(): string {
  const teaser = (text: string, i: number): string =>
    `<div class="card"><h2><a href="/${i}">${text}</a></h2><p>${HARBOUR_PARAGRAPHS[i % 5]!.slice(0, 110)}</p></div>`;
  const all = [...HEADLINES, ...HEADLINES.map((text) => `Yesterday: ${text}`)];
  return `<html lang="en"><body><main>${all.map(teaser).join('')}</main></body></html>`;
}

describe('refusals of a page', () => {
  it('refuses a front page as no article and counts its headlines', async () => {
    expect(await refusalOf(parsePage(frontPage()))).toEqual({ kind: 'not-an-article', headlines: 14 });
  });

  it('reads an article that has as many headlines beside it', async () => {
    const outside = `<div>${HEADLINES.concat(HEADLINES.map((text) => `More: ${text}`))
      .map((text, i) => `<h3><a href="/${i}">${text}</a></h3>`)
      .join('')}</div>`;
    expect(await refusalOf(parsePage(harbourPage({ outside })))).toBeNull();
  });

  it('refuses a page of one line as too short', async () => {
    const refusal = await refusalOf(parsePage('<html><body><p>Back in a minute.</p></body></html>'));
    expect(refusal).toEqual({ kind: 'too-short', sentences: 1 });
  });

  it('reads a flash report of three sentences', async () => {
    const html = `<html lang="en"><body><h1>Pier closed</h1><p>${HARBOUR_PARAGRAPHS[0]} The pier opened in 1904. It is the last of three.</p></body></html>`;
    expect(await refusalOf(parsePage(html))).toBeNull();
  });

  it('refuses a PDF, by its type and in the viewer', async () => {
    const viewer = '<html><body><embed type="application/pdf" src="about:blank"></body></html>';
    expect(await refusalOf(parsePage(viewer))).toEqual({ kind: 'pdf' });
  });

  it('refuses a feed as no article', async () => {
    const feed = '<?xml version="1.0"?><rss><channel><title>Westmere</title></channel></rss>';
    expect(await refusalOf(openPage(feed, 'application/xml'))).toEqual({
      kind: 'not-an-article',
      headlines: 0,
    });
  });

  it('refuses too many elements', async () => {
    const document = parsePage('<html><body></body></html>');
    const box = document.createElement('div');
    for (let i = 0; i < PAGE_LIMITS.elements; i++) box.appendChild(document.createElement('i'));
    document.body.appendChild(box);
    expect(await refusalOf(document)).toMatchObject({ kind: 'too-large', measure: 'elements' });
  });

  it('refuses ten megabytes of text', async () => {
    const document = parsePage('<html><body><p></p></body></html>');
    document.querySelector('p')!.textContent = 'word '.repeat(2_000_000);
    expect(await refusalOf(document)).toEqual({
      kind: 'too-large',
      measure: 'text',
      found: 10_000_000,
      limit: PAGE_LIMITS.text,
    });
  });

  it('stops when the time is up', async () => {
    let time = 0;
    const now = (): number => (time += 3_000);
    const refusal = await refusalOf(parsePage(harbourPage()), { ...CAPTURE_OPTIONS, now });
    expect(refusal).toEqual({ kind: 'timed-out', limitMs: PAGE_LIMITS.timeMs });
  });
});
