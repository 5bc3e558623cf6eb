import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebPage } from './browsers/browser-session';
import { openPanel } from './open-panel';
import { BROWSER, clickOn, openSession, shows, words, type Session } from './session';

const SENTENCE = 'Three Russian citizens are among the people held in Gaza';

let session: Session;
let page: WebPage;

beforeAll(async () => {
  session = await openSession();
  page = await session.open('moscow-talks.html');
});
afterAll(() => session?.close());

const select = (sentence: string): Promise<boolean> =>
  page.evaluate((view, wanted) => {
    const walker = view.document.createTreeWalker(view.document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replace(/\n\s*/gu, ' ');
      if (!text.includes(wanted.slice(0, 20))) continue;
      const range = view.document.createRange();
      range.selectNodeContents(node);
      const selection = view.window.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      node.parentElement?.scrollIntoView({ block: 'center' });
      return true;
    }
    return false;
  }, sentence);

/** Headless Chromium opens no panel from a dispatched menu event: it is opened from the popup beforehand. */
async function openPanelFirst(): Promise<void> {
  await shows(await openPanel(session, page), 'Overlap');
}

describe('comparing a selection', () => {
  it('compares the words chosen in the context menu', async () => {
    if (BROWSER === 'chromium') await openPanelFirst();
    expect(await select(SENTENCE)).toBe(true);
    await session.browser.compareSelection(page);
    const panel = await session.browser.panel(page);
    await shows(panel, 'Comparing your selection');
    expect(await words(panel)).toContain(SENTENCE);
    await session.shot(panel, 'panel-selection');
  });

  it('leads back to the whole page', async () => {
    const panel = await session.browser.panel(page);
    await clickOn(panel, 'Back to the whole page');
    await panel.waitFor((view) => !view.document.body.innerText.includes('Comparing your selection'));
    await shows(panel, 'Overlap');
  });

  it('says so, and what to do, where nothing is selected', async () => {
    await page.evaluate((view) => view.window.getSelection()?.removeAllRanges());
    await session.browser.pressKeyOf(page, 'compare-selection');
    const panel = await session.browser.panel(page);
    await shows(panel, 'Nothing is selected');
    expect(await words(panel)).toContain('Select a sentence in the page and choose Compare selection.');
    await session.shot(panel, 'panel-no-selection');
  });
});
