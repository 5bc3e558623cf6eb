import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import { openPanel } from './open-panel';
import { clickOn, openSession, shows, words, type Session } from './session';

let session: Session;
let page: WebPage;
let panel: Surface;

beforeAll(async () => {
  session = await openSession();
  page = await session.open('moscow-talks.html');
  panel = await openPanel(session, page);
  await shows(panel, 'Mark in page');
});
afterAll(() => session?.close());

const APART = 'as not the same.';

/** Takes back every decision that the library lists. */
async function undoAll(library: Surface): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    const left = await library.evaluate(
      (view) => view.document.querySelectorAll('[aria-labelledby="decisions"] li').length,
    );
    if (left === 0) return;
    await library.click('[aria-labelledby="decisions"] li button');
    await library.waitFor(
      (view, before) =>
        view.document.querySelectorAll('[aria-labelledby="decisions"] li').length < Number(before),
      String(left),
    );
  }
}

describe('decisions of the reader', () => {
  it('are remembered, listed in the library and taken back there', async () => {
    await panel.click('article button[aria-expanded="false"]');
    await panel.click('article [role="group"] button, article .acts button:nth-of-type(3)');
    await shows(panel, APART);
    await clickOn(panel, 'Sources');
    await panel.click('[data-event] summary');
    await clickOn(panel, 'Split: not this event');
    await shows(panel, 'You decided this.');
    await clickOn(panel, 'Overlap');
    const library = await session.browser.openExtensionPage('library.html');
    await shows(library, 'Split: not this event');
    await shows(library, 'Not the same');
    const listed = await words(library);
    expect(listed).toContain('Kremlin leaves Hamas visitors to the Foreign Ministry');
    await session.shot(library, 'library-decisions');
    await undoAll(library);
    await shows(library, 'Nothing overruled yet.');
    await library.close();
    await page.bringToFront();
    await panel.waitFor((view, line) => !view.document.body.innerText.includes(line), APART);
  });

  it('about names hold in the next comparison too', async () => {
    await clickOn(panel, 'Sources');
    const label = await panel.waitFor(
      (view) => view.document.querySelector('[aria-label^="Split "]')?.getAttribute('aria-label') ?? '',
    );
    const offered = (wanted: string): Promise<boolean> =>
      panel.waitFor((view, asked) => {
        const [name, present] = asked.split('|');
        const found = view.document.querySelector(`[aria-label="${name}"]`) !== null;
        return found === (present === 'offered');
      }, `${label}|${wanted}`);
    await panel.click(`[aria-label="${label}"]`);
    await offered('gone');
    const library = await session.browser.openExtensionPage('library.html');
    await shows(library, 'Split: two names');
    await undoAll(library);
    await library.close();
    await page.bringToFront();
    await shows(panel, 'Mark in page');
    await clickOn(panel, 'Sources');
    await offered('offered');
  });
});
