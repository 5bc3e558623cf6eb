import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import { giveFiles, packFile } from './faults/made-files';
import { openPanel } from './open-panel';
import { BROWSER, openSession, shows, type Session } from './session';

let session: Session;
let page: WebPage;

beforeAll(async () => {
  session = await openSession();
  page = await session.open('moscow-talks.html');
});
afterAll(() => session?.close());

/** Moves the focus to the first button or switch whose words begin so. */
const focusOn = (surface: Surface, name: string): Promise<boolean> =>
  surface.waitFor((view, wanted) => {
    const found = [...view.document.querySelectorAll<HTMLElement>('button:not([disabled])')].find((element) =>
      (element.textContent ?? '').replace(/\s+/gu, ' ').trim().startsWith(wanted),
    );
    found?.focus();
    return found !== undefined && view.document.activeElement === found;
  }, name);

/** Where the focus is, in the words of what has it; empty where it is lost. */
const focusOf = (surface: Surface): Promise<string> =>
  surface.evaluate((view) => {
    const active = view.document.activeElement;
    if (active === null || active === view.document.body || !active.matches(':focus')) return '';
    return (active.textContent ?? '').trim() || active.tagName;
  });

/** Presses Enter on a button and waits for what it does; the focus must be somewhere afterwards. */
async function enter(surface: Surface, name: string, until: string): Promise<string> {
  await focusOn(surface, name);
  await surface.press('Enter');
  await shows(surface, until);
  await expect.poll(() => focusOf(surface), { timeout: 3_000 }).not.toBe('');
  return focusOf(surface);
}

const goes = (surface: Surface, text: string): Promise<boolean> =>
  surface.waitFor((view, gone) => !view.document.body.innerText.includes(gone), text);

describe('the focus of a reader at the keyboard', () => {
  // In Firefox no key of a test counts as the reader's gesture in a popup.
  it.runIf(BROWSER === 'chromium')('stays in the popup when the article is saved', async () => {
    const popup = await session.browser.clickToolbar(page);
    await popup.waitFor((view) => view.document.querySelector('main[aria-busy="false"] footer') !== null);
    await enter(popup, 'Save this article', 'Saved');
    await popup.close();
  });

  it('stays in the library through removals and their undoing', async () => {
    const library = await session.browser.openExtensionPage('library.html');
    await giveFiles(library, [await packFile('basins', '1', 400, 5)]);
    await shows(library, '5 added');
    await enter(library, 'Dismiss', 'Headline 400');
    await enter(library, 'Delete', 'Deleted');
    await enter(library, 'Undo', 'Put back');
    await enter(library, 'Remove', 'Removed the pack');
    await enter(library, 'Undo', 'Put back');
    await library.close();
  });

  it('stays in the options when what was asked is taken back', async () => {
    const options = await session.browser.openExtensionPage('options.html');
    await enter(options, 'Delete everything…', 'Keep everything');
    await focusOn(options, 'Keep everything');
    await options.press('Enter');
    await goes(options, 'Keep everything');
    await expect.poll(() => focusOf(options), { timeout: 3_000 }).toBe('Delete everything…');
    await enter(options, 'Forget my decisions', '0 decisions');
    await options.close();
  });

  it('stays in the panel when pairs and events are set apart and put together again', async () => {
    await page.bringToFront();
    const panel = await openPanel(session, page);
    await shows(panel, 'Mark in page');
    await focusOn(panel, 'Overlap');
    await panel.press('j');
    await panel.press('n');
    await shows(panel, 'Set apart');
    await expect.poll(() => focusOf(panel), { timeout: 3_000 }).not.toBe('');
    await enter(panel, 'Undo', 'Mark in page');
    await goes(panel, 'Set apart');
    await expect.poll(() => focusOf(panel), { timeout: 3_000 }).not.toBe('');
    await panel.press('3');
    await enter(panel, 'Split', 'Merge');
    await enter(panel, 'Merge', 'Split');
    await panel.close();
  });
});
