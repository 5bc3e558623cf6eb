import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import type { ExtensionApi } from './extension-api';
import { openPanel } from './open-panel';
import { BROWSER, openSession, shows, words, type Session } from './session';

const HEADLINE = 'Kremlin leaves Hamas visitors to the Foreign Ministry';
const MOVED = 'This tab has moved to another page.';

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

  it('drops what was read when the tab is closed mid-way', async () => {
    const short = await session.open('moscow-talks.html');
    const popup = await session.browser.clickToolbar(short);
    await short.close();
    await popup.close().catch(() => undefined);
    expect(session.unexplainedRequests()).toEqual([]);
  });
});
