import { expect } from 'vitest';
import type { HostilePage } from './hostile-pages';
import { words, type Session } from './session';

/** A result, or a refusal by name: what every page ends in. */
const SETTLED =
  /Compared with \d|Nothing comparable|This is not an article|keeps this page closed|This is a PDF|too large to read|Too short to compare|Reading took longer|no running text/u;
/** The first rows of a result: the reader reads while the rest is compared. */
const ANSWERED = new RegExp(`${SETTLED.source}|claims? on this page`, 'u');
/** From the open popup to the first rows or a refusal, whatever the page. */
const ANSWERED_WITHIN_MS = 5_000;

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

/** Tests that reading a page ends in rows or a named refusal, in time, puts no markup of it in the popup and changes nothing in it. */
export async function settleOn(session: Session, hostile: HostilePage): Promise<void> {
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
}
