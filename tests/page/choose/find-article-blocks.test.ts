import { describe, expect, it } from 'vitest';
import { findArticleBlocks } from '../../../lib/page/choose/find-article-blocks';
import { safeDomOf } from '../../../lib/page/safe-dom';
import { HARBOUR_PARAGRAPHS, harbourPage } from '../../fixtures/page/harbour-story';
import { openPage, parsePage } from '../../fixtures/page/parse-page';

const textOf = (html: string, without: string[] = []): string => textIn(parsePage(html), without);

function textIn(page: Document, without: string[] = []): string {
  const options = {
    base: 'https://news.example/',
    title: 'Pier',
    timer: { spent: () => 0, expired: () => false },
    without: new Set(without),
  };
  const found = findArticleBlocks(safeDomOf(page), options);
  return found.ok ? found.value.blocks.map(({ text }) => text).join('\n') : `refused: ${found.error.kind}`;
}

/** Each case: what stands in the page, whether its words may stay, and which rule sees to it. */
const CASES = [
  ['a navigation by role', '<div role="navigation"><p>All the harbours of the coast</p></div>', false],
  [
    'a region with a heading',
    '<div role="region"><p>All the harbours of the coast are told of in full below.</p></div>',
    true,
  ],
  ['an aside', '<aside><p>Why piers rot, a short history of wood in water</p></aside>', false],
  [
    'a quotation with its footer',
    '<blockquote><p>Wood rots faster in warm water than in cold, as we all know.</p><footer>A diver of long standing</footer></blockquote>',
    true,
  ],
  [
    'a box called related',
    '<div class="article-related"><p>Five other piers that were closed this year</p></div>',
    false,
  ],
  [
    'a box with a remark on its layout',
    '<div class="with-newsletter"><p>Five other piers on the coast were closed this year, all of wood.</p></div>',
    true,
  ],
  [
    'a list of links',
    '<ul><li><a href="/1">Ferry fares rise again</a></li><li><a href="/2">Old maps wanted back</a></li></ul>',
    false,
  ],
  [
    'a list with links in its sentences',
    '<ul><li>Ferries land at <a href="/q">the quay</a> until the work is done.</li><li>Boats lie in <a href="/b">the basin</a> for the time being.</li></ul>',
    true,
  ],
] as const;

describe('findArticleBlocks', () => {
  it.each(CASES)('sees to %s', (_, between, stays) => {
    const text = textOf(harbourPage({ between }));
    const words = between
      .replace(/<[^>]*>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, 25);
    expect(text.replace(/\s+/gu, ' ').includes(words)).toBe(stays);
    for (const paragraph of HARBOUR_PARAGRAPHS) expect(text).toContain(paragraph);
  });

  it('takes a card that opens over a word out of its sentence', () => {
    const card = '<span class="popup-card">Ada Finch, born 1971, has led the council since 2019.</span>';
    const html = harbourPage().replace('Ada Finch told', `Ada Finch${card} told`);
    expect(textOf(html)).toContain('Council leader Ada Finch told reporters');
  });

  it('keeps a post quoted from a social network', () => {
    const post = 'The pier was sold to us as good for fifty years, and here we are after eleven of them.';
    const between = `<div class="social-embed"><blockquote class="tweet"><p>${post} <a href="/t">pic</a></p><a href="/u">A user</a>
      <a href="/d">5 March</a></blockquote></div>`;
    expect(textOf(harbourPage({ between }))).toContain(post);
  });

  it('puts back a paragraph in a box of its own that was lost for its link', () => {
    const card = (inner: string): string => `<div class="card"><p>${inner}</p></div>`;
    const link = '<a href="/long">The full list of the boats and their owners can be read here</a>';
    const html = `<html><body><article><div class="cards">${HARBOUR_PARAGRAPHS.slice(0, 3).map(card).join('')}${card(link)}
      ${HARBOUR_PARAGRAPHS.slice(3).map(card).join('')}</div></article></body></html>`;
    expect(textOf(html)).toContain('The full list of the boats');
    expect(textOf(html).split('\n')).toHaveLength(6);
  });

  const section = (from: number, to: number): string =>
    `<section class="row"><div class="column"><div class="text">${HARBOUR_PARAGRAPHS.slice(from, to)
      .map((text, i) => `<p class="text-part">${text.replace('the', `the ${i + from}`)}</p>`)
      .join('')}</div></div></section>`;
  const parts = (text: string): number =>
    HARBOUR_PARAGRAPHS.filter((one) => text.includes(one.slice(-60))).length;
  const more = [1, 2, 3, 4, 5]
    .map(
      (n) =>
        `<p class="text-part">Line ${n} of the minutes was read out by the clerk, noted, and sent to the owners of the boats.</p>`,
    )
    .join('');

  it('puts back the beginning of a text that is parted into sections', () => {
    const rest = `<div><div>${section(1, 5).replace('</div></div></section>', `${more}$&`)}</div></div>`;
    const html = `<html><body><div><h1>Pier</h1><div class="top">${section(0, 1)}</div></div><div class="low">${rest}</div></body></html>`;
    expect(textOf(html, ['restore', 'choose'])).not.toContain(HARBOUR_PARAGRAPHS[0].slice(9, 60));
    expect(textOf(html)).toContain(HARBOUR_PARAGRAPHS[0].slice(9, 60));
    expect(parts(textOf(html))).toBe(5);
  });

  it('leaves the paragraphs under another headline alone', () => {
    const other =
      '<h1>Choir wins</h1><div class="text"><p class="text-part">The choir of the county sang for an hour and was given the prize by the mayor on Friday night.</p></div>';
    const html = `<html><body><main><div><h1>Pier</h1>${section(0, 5)}</div><div>${other}</div></main></body></html>`;
    expect(textOf(html)).not.toContain('The choir of the county');
  });

  it('leaves readers’ comments out where it has to choose the box itself', () => {
    const comment = HARBOUR_PARAGRAPHS.map((text) => `<p>In my view: ${text}</p>`).join('');
    const html = `<html><body><main><p>${HARBOUR_PARAGRAPHS[0]}</p><div class="comments">${comment}${comment}</div></main></body></html>`;
    expect(textOf(html)).not.toContain('In my view');
  });

  it('reads a text that stands in noscript alone', () => {
    const story = HARBOUR_PARAGRAPHS.map(
      (text) => `<p>${text}</p><p>${text.replace('the', 'this')}</p>`,
    ).join('');
    const html = `<html><body><p>Loading</p><noscript><article>${story}</article></noscript></body></html>`;
    expect(textOf(html)).toContain(HARBOUR_PARAGRAPHS[4]);
    expect(textOf(html, ['choose'])).not.toContain(HARBOUR_PARAGRAPHS[4]);
  });

  it('reads a short report where no markup may come from strings', () => {
    const page = openPage(
      `<article><h1>Pier</h1><p>${HARBOUR_PARAGRAPHS[0]}</p><p>${HARBOUR_PARAGRAPHS[1]}</p></article>`,
    );
    const { prototype } = page.defaultView!.Element;
    const native = Object.getOwnPropertyDescriptor(prototype, 'innerHTML')!;
    Object.defineProperty(prototype, 'innerHTML', {
      ...native,
      set() {
        throw new TypeError("This document requires 'TrustedHTML' assignment.");
      },
    });
    expect(textIn(page).split('\n')).toEqual(expect.arrayContaining(HARBOUR_PARAGRAPHS.slice(0, 2)));
  });
});
