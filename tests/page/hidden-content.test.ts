import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../lib/page/capture-article';
import { HARBOUR_PARAGRAPHS, harbourPage } from '../fixtures/page/harbour-story';
import { CAPTURE_OPTIONS, openPage, parsePage } from '../fixtures/page/parse-page';

const LONG =
  'Insurers will send their own divers next week, the harbour office added, and the pier stays closed until then.';

const SHOWN =
  'Fishermen on the western side had asked for a second ladder in the spring, and have asked again since then.';

async function paragraphsOf(html: string): Promise<string[]> {
  const result = await captureArticle(parsePage(html), CAPTURE_OPTIONS);
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  const { text, paragraphs } = result.value.snapshot;
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

/** Ways to hide a paragraph among the others; each stands where its like is read. */
const HIDING = [
  `<p hidden>${LONG}</p>`,
  `<p hidden="until-found">${LONG}</p>`,
  `<p style="color: red; display :none">${LONG}</p>`,
  `<p style="visibility:hidden">${LONG}</p>`,
  `<p aria-hidden="true">${LONG}</p>`,
  `<div hidden><p>${LONG}</p></div>`,
  `<dialog><p>${LONG}</p></dialog>`,
  `<template><p>${LONG}</p></template>`,
];

describe('hidden content', () => {
  it.each(HIDING)('is not read as the article: %s', async (between) => {
    expect(await paragraphsOf(harbourPage({ between }))).toEqual([...HARBOUR_PARAGRAPHS]);
  });

  it('is none where a dialog stands open before the whole page', async () => {
    const html = harbourPage().replace('<article>', '<article aria-hidden="true">');
    expect(await paragraphsOf(html)).toEqual([...HARBOUR_PARAGRAPHS]);
  });

  it('is none where the page hides itself until its scripts have run', async () => {
    const html = harbourPage().replace('<body>', '<body style="visibility: hidden" hidden>');
    expect(await paragraphsOf(html)).toEqual([...HARBOUR_PARAGRAPHS]);
  });

  it('leaves a decorated initial on its word', async () => {
    const initial = `<p><span aria-hidden="true">I</span><span class="sr-only">I</span>${LONG.slice(1)}</p>`;
    expect(await paragraphsOf(harbourPage({ between: initial }))).toContain(LONG);
  });

  it('is what the rendering says where there is one', async () => {
    const document = openPage(
      harbourPage({ between: `<p class="folded">${LONG}</p><p hidden class="unfolded">${SHOWN}</p>` }),
    );
    Object.assign(document.defaultView!.Element.prototype, {
      checkVisibility(this: Element) {
        return this.closest('.folded') === null;
      },
    });
    const result = await captureArticle(document, CAPTURE_OPTIONS);
    if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
    expect(result.value.snapshot.text).not.toContain(LONG);
    expect(result.value.snapshot.text).toContain(SHOWN);
    expect(result.value.warnings).toContainEqual(
      expect.objectContaining({ kind: 'part-read', hiddenParagraphs: 1 }),
    );
  });

  it('in an open shadow root is read in its place, slots filled', async () => {
    const document = parsePage(
      harbourPage()
        .replace('<article>', '<article id="host">')
        .replace(/<h1>.*<\/h1>/u, ''),
    );
    const host = document.getElementById('host')!;
    const slot = (name: string) => Object.assign(document.createElement('slot'), { name });
    const last = Object.assign(document.createElement('p'), { textContent: LONG, slot: 'end' });
    host.attachShadow({ mode: 'open' }).append(...host.childNodes, slot('end'), slot('empty'));
    host.append(last);
    const result = await captureArticle(document, CAPTURE_OPTIONS);
    expect(result.ok && result.value.snapshot.text).toBe([...HARBOUR_PARAGRAPHS, LONG].join('\n\n'));
  });
});
