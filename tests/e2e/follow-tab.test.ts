import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import type { ExtensionApi } from './extension-api';
import { openPanel } from './open-panel';
import { BROWSER, clickOn, openSession, shows, words, type Session } from './session';

const HEADLINE = 'Kremlin leaves Hamas visitors to the Foreign Ministry';
const MOVED = 'This tab has moved to another page.';

/** A page about the same event that takes long to be compared. */
function longPage(): string {
  const paragraphs = Array.from(
    { length: 300 },
    (_, hour) =>
      `<p>The Kremlin said at hour ${hour} that Vladimir Putin will not meet the Hamas delegation in Moscow. The ministry
       counted ${hour + 3} visitors in its halls, and the talks about hostages in Gaza went on.</p>`,
  );
  return `<!doctype html><html lang="en"><title>Long</title><article><h1>A long day in the capital</h1>${paragraphs.join('')}</article>`;
}

/** Words of the tab of the comparison that is in front. */
const chosenTab = (): Promise<string> =>
  panel.evaluate(
    (view) => view.document.querySelector('[role="tab"][aria-selected="true"]')?.textContent ?? '',
  );
/** Ids of the cards that stand open. */
const openCards = (): Promise<string[]> =>
  panel.evaluate((view) =>
    [...view.document.querySelectorAll<HTMLElement>('[data-card]')]
      .filter((card) => card.querySelector('[aria-expanded="true"]') !== null)
      .map((card) => card.dataset['card'] ?? ''),
  );

let session: Session;
let page: WebPage;
let panel: Surface;

beforeAll(async () => {
  session = await openSession();
  page = await session.open('moscow-talks.html');
  panel = await openPanel(session, page);
  await shows(panel, HEADLINE);
});
afterAll(() => session?.close());

describe('the panel beside changing tabs', () => {
  it('shows no other page as the one that was read', async () => {
    const other = await session.open('harbour.html');
    await panel.waitFor((view, headline) => !view.document.body.innerText.includes(headline), HEADLINE);
    await other.close();
    await page.bringToFront();
    await shows(panel, HEADLINE);
  });

  it('is where the reader left it when its tab comes to the front again', async () => {
    await panel.click('[data-card]:nth-of-type(2) button[aria-expanded="false"]');
    await panel.waitFor((view) => view.document.querySelector('[data-card] [aria-expanded="true"]') !== null);
    const open = await openCards();
    await clickOn(panel, 'Wording');
    const other = await session.open('harbour.html');
    await panel.waitFor((view, headline) => !view.document.body.innerText.includes(headline), HEADLINE);
    await other.close();
    await page.bringToFront();
    await panel.waitFor((view) => view.document.querySelector('[role="tab"]') !== null);
    expect(await words(panel)).toContain(HEADLINE);
    expect(await chosenTab()).toMatch(/^Wording/u);
    await clickOn(panel, 'Overlap');
    await panel.waitFor((view) => view.document.querySelector('[data-card]') !== null);
    expect(open.length).toBeGreaterThan(0);
    expect(await openCards()).toEqual(open);
  });

  it('does not say of a page read beside it that the tab moved', async () => {
    const other = await session.open('harbour.html');
    await panel.waitFor((view, headline) => !view.document.body.innerText.includes(headline), HEADLINE);
    const popup = await session.browser.clickToolbar(other);
    await shows(popup, 'Nothing comparable in your collection');
    await popup.close();
    await shows(panel, 'Nothing comparable in your collection');
    expect(await words(panel)).not.toContain(MOVED);
    await other.close();
    await page.bringToFront();
    await shows(panel, HEADLINE);
  });

  it('compares again after the background was stopped', async () => {
    await session.browser.stopBackground();
    const again = await session.open('harbour.html');
    await page.bringToFront();
    await shows(panel, HEADLINE);
    await again.close();
  });

  it('says that the tab moved, and keeps what was found', async () => {
    await session.go(page, 'harbour.html', 'localhost');
    await shows(panel, MOVED);
    expect(await words(panel)).toContain(HEADLINE);
    await session.shot(panel, 'panel-moved');
  });

  it('finds nothing comparable on a page about something else', async () => {
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'Nothing comparable in your collection');
    await session.shot(popup, 'popup-nothing');
    await popup.close();
    await shows(panel, 'Nothing comparable in your collection');
  });

  it('says whose the result is also where nothing was found', async () => {
    await session.go(page, 'moscow-talks.html');
    await shows(panel, MOVED);
    expect(await words(panel)).toContain('Nothing comparable in your collection');
    await session.go(page, 'harbour.html', 'localhost');
  });

  it('keeps windows apart', async () => {
    const second = await session.open('moscow-talks.html', { window: 'new' });
    const popup = await session.browser.clickToolbar(second);
    await shows(popup, HEADLINE);
    await popup.close();
    if (BROWSER === 'chromium') expect(await words(panel)).not.toContain(HEADLINE);
    await second.close();
  });

  it.runIf(BROWSER === 'chromium')(
    'follows the window named in its address, as where there is no side panel',
    async () => {
      const { browser } = session;
      await session.go(page, 'moscow-talks.html');
      const popup = await browser.clickToolbar(page);
      await shows(popup, HEADLINE);
      await popup.close();
      // Pages of the extension open in the window that was opened last.
      const second = await session.open('harbour.html', { window: 'new' });
      const settings = await browser.openExtensionPage('options.html');
      const others = await settings.evaluate(async (view) => {
        const { chrome } = view.window as unknown as { chrome: ExtensionApi };
        const own = await chrome.windows.getCurrent();
        const inFront = await chrome.tabs.query({ active: true });
        return inFront.map(({ windowId }) => windowId).filter((id) => id !== own.id);
      });
      expect(others).toHaveLength(1);
      await settings.close();
      const apart = await browser.openExtensionPage(`sidepanel.html?window=${others[0]}`);
      await shows(apart, HEADLINE);
      await apart.close();
      await second.close();
    },
  );

  it('goes on to the tab behind when its own is closed in mid-compare, and keeps nothing of it', async () => {
    await page.bringToFront();
    session.pages.add('long.html', longPage());
    const short = await session.open('long.html');
    const popup = await session.browser.clickToolbar(short);
    // The first rows are there, and the rest is still being compared.
    await popup.waitFor((view) => /Comparing|claims? on this page/u.test(view.document.body.innerText));
    await short.close();
    await page.bringToFront();
    await panel.waitFor((view) => !view.document.body.innerText.includes('A long day in the capital'));
    expect(await words(panel)).not.toMatch(/could not|went wrong/u);
    await panel.waitFor(async (view) => {
      const { chrome, browser } = view.window as unknown as {
        chrome: ExtensionApi;
        browser?: ExtensionApi;
      };
      const kept = await (browser ?? chrome).storage.session.get(null);
      return !JSON.stringify(kept).includes('A long day in the capital');
    });
  });
});
