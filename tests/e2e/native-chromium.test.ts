import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import { startVirtualDisplay } from './browsers/virtual-display';
import { BROWSER, openSession, shows, words, type Session } from './session';

const SOON = { timeout: 15_000 };
const SENTENCE = 'Three Russian citizens are among the people held in Gaza';

/**
 * Chromium without a window shows no menu of its own and takes none of its own keys, so here it has a window, on a screen
 * in memory, with a mouse and keys that are the screen's. In Firefox `selection.test.ts` uses the real menu.
 */
const display = BROWSER === 'chromium' ? await startVirtualDisplay() : null;
if (BROWSER === 'chromium' && display === null)
  console.warn('SKIPPED: menu and keys of Chromium itself (no X server: install xvfb and xdotool).');

describe.skipIf(display === null)("the browser's own menu and keys", () => {
  let session: Session;
  let page: WebPage;
  const screen = display!;

  beforeAll(async () => {
    session = await openSession({ display: screen.name });
  });
  afterAll(async () => {
    await session?.close();
    await screen.close();
  });
  beforeEach(async () => {
    page = await session.open('moscow-talks.html');
    await page.bringToFront();
    await page.waitFor((view) => view.document.readyState === 'complete');
    await expect.poll(() => screen.focused(), SOON).toContain('Kremlin leaves Hamas visitors');
  });
  afterEach(() => page.close());

  /** Selects the paragraph with these words. Gives the middle of its first line, in pixels of the screen. */
  const select = (sentence: string): Promise<{ x: number; y: number }> =>
    page.evaluate((view, wanted) => {
      const { document: own, window: at } = view;
      const paragraph = [...own.querySelectorAll('p')].find(({ textContent }) =>
        (textContent ?? '').replace(/\s+/gu, ' ').includes(wanted),
      )!;
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      at.getSelection()!.selectAllChildren(paragraph);
      const line = at.getSelection()!.getRangeAt(0).getClientRects()[0]!;
      return {
        x: Math.round(at.screenX + line.x + line.width / 2),
        y: Math.round(at.screenY + at.outerHeight - at.innerHeight + line.y + line.height / 2),
      };
    }, sentence);

  /** A panel is of the window, and stays when its page goes. */
  const closePanel = async (panel: Surface): Promise<void> => {
    await panel.evaluate((view) => view.window.close()).catch(() => undefined);
    await expect.poll(() => panel.evaluate(() => 'open').catch(() => 'closed'), SOON).toBe('closed');
  };

  it('compares the selection from the context menu, and opens the panel for it', async () => {
    const at = await select(SENTENCE);
    const shown = await screen.windows();
    await screen.rightClick(at);
    await expect.poll(() => screen.windows(), SOON).toBeGreaterThan(shown);
    // "Inspect" is the last line of the menu; what extensions add stands above it.
    await screen.press('Up', 'Up', 'Return');
    const panel = await session.browser.panel(page);
    await shows(panel, 'Comparing your selection');
    expect(await words(panel)).toContain(SENTENCE);
    await closePanel(panel);
  });

  it('opens the panel by its key, with the page compared', async () => {
    await screen.press('alt+shift+v');
    const panel = await session.browser.panel(page);
    await shows(panel, 'Compared with');
    expect(await words(panel)).toContain('Kremlin leaves Hamas visitors to the Foreign Ministry');
    await closePanel(panel);
  });

  it('opens the quick check by its key; S saves there and Enter opens the panel', async () => {
    await screen.press('alt+c');
    const popup = await session.browser.popup();
    await popup.waitFor(({ document: own }) => own.hasFocus() && own.activeElement?.tagName === 'BUTTON');
    await popup.waitFor((view) => view.document.querySelector('main[aria-busy="false"] footer button'));
    expect(await words(popup)).toContain('Compared with');
    await screen.press('s');
    await shows(popup, 'Saved');
    await screen.press('Return');
    const panel = await session.browser.panel(page);
    await shows(panel, 'Overlap');
    await closePanel(panel);
  });

  it('saves the page by its key, without anything being opened', async () => {
    await session.go(page, 'harbour.html');
    await screen.press('alt+shift+s');
    const library = await session.browser.openExtensionPage('library.html');
    await shows(library, 'Harbour bridge closes for nine weeks');
    await library.close();
  });
});
