import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_PAGES } from './hostile-pages';
import { BROWSER, openSession, shows, words, type Session } from './session';

/** A result, or a refusal by name: what every page ends in. */
const SETTLED =
  /Compared with \d|Nothing comparable|This is not an article|keeps this page closed|This is a PDF|too large to read|Too short to compare|Reading took longer|no running text/u;
/** The first rows of a result: the reader reads while the rest is compared. */
const ANSWERED = new RegExp(`${SETTLED.source}|claims? on this page`, 'u');
/** From the open popup to the first rows or a refusal, whatever the page. */
const ANSWERED_WITHIN_MS = 5_000;

const CLOSED_PAGE = BROWSER === 'firefox' ? 'about:license' : 'chrome://version';
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

/** What a page that watches itself knows: its markup, its globals, and every change since. */
interface Watching {
  markup: string;
  globals: number;
  mutations: number;
}

const watch = (view: { document: Document; window: Window & { tamper?: () => void } }): void => {
  const root = view.document.lastElementChild!;
  const own: Watching = {
    markup: root.outerHTML,
    globals: Object.getOwnPropertyNames(view.window).length + 1,
    mutations: 0,
  };
  (view.window as unknown as { watching: Watching }).watching = own;
  new MutationObserver((records) => (own.mutations += records.length)).observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  if (view.window.tamper !== undefined) view.window.setTimeout(view.window.tamper, 20);
};

const seen = (view: { document: Document; window: Window }): object => {
  const { markup, globals, mutations } = (view.window as unknown as { watching: Watching }).watching;
  return {
    mutations,
    globals: Object.getOwnPropertyNames(view.window).length - globals,
    sameMarkup: view.document.lastElementChild!.outerHTML === markup,
  };
};

let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session?.close());

describe('pages that cannot be read, or do not want to be', () => {
  it('refuses a page the browser keeps closed', async () => {
    const page = await session.browser.openPage(CLOSED_PAGE);
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'keeps this page closed');
    await session.shot(popup, 'popup-restricted');
    await popup.close();
    await page.close();
  });

  it('refuses a PDF by its name', async () => {
    session.pages.add('report.pdf', { type: 'application/pdf', body: PDF });
    const page = await session.open('report.pdf');
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'This is a PDF');
    await popup.close();
    await page.close();
  });

  it.each(HOSTILE_PAGES)('settles on $name', async (hostile) => {
    const { name, html, shows: wanted, restless, tampers } = hostile;
    const path = `${name.replace(/\W+/gu, '-')}.html`;
    session.pages.add(path, html);
    const page = await session.open(path);
    if (restless !== true) await page.evaluate(watch);
    const popup = await session.browser.clickToolbar(page);
    const matches = (pattern: RegExp, withinMs?: number): Promise<boolean> =>
      popup.waitFor(
        (view, source) => new RegExp(source, 'u').test(view.document.body.innerText.replace(/\s+/gu, ' ')),
        pattern.source,
        withinMs,
      );
    await matches(ANSWERED, ANSWERED_WITHIN_MS);
    await matches(SETTLED);
    if (wanted !== undefined) expect(await words(popup)).toContain(wanted);
    expect(
      await popup.evaluate(
        (view) => view.document.querySelectorAll('script:not([src]), img, svg[onload]').length,
      ),
    ).toBe(0);
    if (tampers === true) await page.goto(`${session.pages.url(path)}#mend`);
    if (restless !== true)
      expect(await page.evaluate(seen)).toEqual({ mutations: 0, globals: 0, sameMarkup: true });
    await popup.close();
    await page.close();
  });
});
