import { describe, expect, it } from 'vitest';
import { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { captureArticle } from '../../lib/page/capture-article';
import { HARBOUR_HEADLINE, HARBOUR_PARAGRAPHS, harbourPage } from '../fixtures/page/harbour-story';
import { CAPTURE_OPTIONS, openPage, parsePage } from '../fixtures/page/parse-page';

async function captured(html: string) {
  const result = await captureArticle(parsePage(html), CAPTURE_OPTIONS);
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return result.value;
}

const sliced = ({ text, paragraphs }: ArticleSnapshot): string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));

describe('captureArticle', () => {
  it('gives the running text as paragraphs that slice it again', async () => {
    const { snapshot } = await captured(harbourPage());
    expect(sliced(snapshot)).toEqual([...HARBOUR_PARAGRAPHS]);
    expect(snapshot.text).toBe(HARBOUR_PARAGRAPHS.join('\n\n'));
    expect(snapshot.headline).toBe(HARBOUR_HEADLINE);
    expect(snapshot.publisher).toBe('Westmere Post');
    expect(ArticleSnapshot.safeParse(snapshot).success).toBe(true);
  });

  it('gives one id to the same text at the same canonical address', async () => {
    const link = '<link rel="canonical" href="/2024/pier">';
    const first = await captured(harbourPage({ head: link }));
    const again = await captured(harbourPage({ head: link, outside: '<p>Weather: mild</p>' }));
    const other = await captured(harbourPage());
    expect(first.snapshot.canonicalUrl).toBe('https://news.example/2024/pier');
    expect(again.snapshot.id).toBe(first.snapshot.id);
    expect(other.snapshot.id).not.toBe(first.snapshot.id);
  });

  it('leaves the live page as it was', async () => {
    const document = openPage(harbourPage({ before: '<form><input name="parentNode"></form>' }));
    const before = document.documentElement.outerHTML;
    const seen: MutationRecord[] = [];
    const Observer = document.defaultView!.MutationObserver;
    const observer = new Observer((records) => seen.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await captureArticle(document, CAPTURE_OPTIONS);
    seen.push(...observer.takeRecords());
    expect(seen).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps citation marks in the text as printed', async () => {
    const mark =
      'The quay was last rebuilt in 1961 after a storm took its roof. [Citation: Westmere Post archive, 4 May 1961]';
    const { snapshot } = await captured(harbourPage({ between: `<p>${mark}</p>` }));
    expect(sliced(snapshot)).toContain(mark);
  });

  it('keeps the places of links in the running text and only http ones', async () => {
    const between = `<p>Engineers had warned of the state of the pier in <a href="/report/7">a report of last spring</a>, which the
      council <a href="javascript:alert(1)">did not publish</a> until a reader asked for it under the archive rules.</p>`;
    const { snapshot } = await captured(harbourPage({ between }));
    expect(snapshot.links.map(({ start, end, href }) => [snapshot.text.slice(start, end), href])).toEqual([
      ['a report of last spring', 'https://news.example/report/7'],
    ]);
  });

  it('keeps what it left out, typed, and turns origins into credits', async () => {
    const { snapshot } = await captured(
      harbourPage({
        before: '<p>By Nora Quill</p><p>Published 5 March 2024, 08:30</p>',
        between: '<p>Also read: <a href="/x">Ferry fares to rise again in the autumn</a></p>',
        after: '<p>(With inputs from Reuters)</p>',
      }),
    );
    expect(sliced(snapshot)).toEqual([...HARBOUR_PARAGRAPHS]);
    expect(snapshot.leftovers.map(({ kind }) => kind)).toEqual(['byline', 'date', 'related', 'credit']);
    expect(snapshot.credits).toEqual([
      { kind: 'byline', text: 'By Nora Quill', names: ['Nora Quill'] },
      { kind: 'credit-line', text: '(With inputs from Reuters)', names: ['Reuters'] },
    ]);
    expect(snapshot.byline).toEqual(['Nora Quill']);
  });

  it('keeps the sentence behind a dateline and drops the dateline', async () => {
    const first = `WESTMERE, March 5 (Reuters) - ${HARBOUR_PARAGRAPHS[0]}`;
    const { snapshot } = await captured(harbourPage().replace(HARBOUR_PARAGRAPHS[0], first));
    expect(sliced(snapshot)[0]).toBe(HARBOUR_PARAGRAPHS[0]);
    expect(snapshot.credits).toEqual([
      { kind: 'dateline', text: 'WESTMERE, March 5 (Reuters) -', names: ['Reuters'] },
    ]);
  });

  it('warns of a language it cannot compare, of a missing date, of hidden characters', async () => {
    const html = harbourPage().replace('lang="en"', 'lang="de"').replace('Tuesday', 'Tues\u202eday');
    const { warnings } = await captured(html);
    expect(warnings).toEqual([
      { kind: 'unsupported-language', language: 'de' },
      { kind: 'no-publication-date' },
      { kind: 'hidden-characters', count: 1 },
    ]);
  });

  it('warns that only a part was read where the page states a longer body', async () => {
    const body = 'x'.repeat(10_000);
    const json = JSON.stringify({ '@type': 'NewsArticle', articleBody: body, datePublished: '2024-03-05' });
    const { warnings } = await captured(
      harbourPage({ head: `<script type="application/ld+json">${json}</script>` }),
    );
    expect(warnings).toEqual([{ kind: 'part-read', percent: 9, hiddenParagraphs: 0 }]);
  });

  it('reads a document of plain text', async () => {
    const text = `${HARBOUR_HEADLINE}\n\n${HARBOUR_PARAGRAPHS.join('\n\n')}`;
    const document = openPage(`<html><body><pre>${text}</pre></body></html>`);
    Object.defineProperty(Object.getPrototypeOf(document), 'contentType', {
      get: () => 'text/plain',
    });
    const result = await captureArticle(document, CAPTURE_OPTIONS);
    expect(result.ok && result.value.snapshot.headline).toBe(HARBOUR_HEADLINE);
  });
});
