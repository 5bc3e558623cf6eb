import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import { clickOn, openSession, shows, words, type Session } from './session';

let session: Session;
let page: WebPage;
let popup: Surface;
let panel: Surface;

beforeAll(async () => {
  session = await openSession();
  page = await session.open('moscow-talks.html');
});
afterAll(() => session?.close());

it('a page is saved by its key, without anything being opened', async () => {
  const harbour = await session.open('harbour.html');
  await session.browser.pressKeyOf(harbour, 'save-article');
  const library = await session.browser.openExtensionPage('library.html');
  await shows(library, 'Harbour bridge closes for nine weeks');
  expect(await words(library)).toContain('16 articles in 2 packs');
  await library.close();
  await harbour.close();
});

describe('from the toolbar to the side panel', () => {
  it('shows the check of a news page in the popup', async () => {
    popup = await session.browser.clickToolbar(page);
    await shows(popup, 'Compared with');
    expect(await words(popup)).toContain('Kremlin leaves Hamas visitors to the Foreign Ministry');
    expect(await words(popup)).toMatch(/Compared with \d+ articles? in \d+ packs?/u);
    await session.shot(popup, 'popup');
  });

  it('leaves the page as it was', async () => {
    expect(
      await page.evaluate((view) => ({
        marked: view.document.querySelectorAll('mark, [class*="crossread"], [id*="crossread"]').length,
        headline: view.document.querySelector('h1')?.outerHTML,
      })),
    ).toEqual({ marked: 0, headline: '<h1>Kremlin leaves Hamas visitors to the Foreign Ministry</h1>' });
  });

  it('opens the side panel from the popup with the same comparison', async () => {
    await clickOn(popup, 'Open side panel');
    panel = await session.browser.panel(page);
    await shows(panel, 'Overlap');
    expect(await words(panel)).toContain('Kremlin leaves Hamas visitors to the Foreign Ministry');
    expect(await panel.evaluate((view) => view.document.querySelectorAll('article').length)).toBeGreaterThan(
      0,
    );
    await session.shot(panel, 'panel-overlap');
  });

  it('shows wording and sources under their tabs', async () => {
    for (const tab of ['Wording', 'Sources']) {
      await clickOn(panel, tab);
      await panel.waitFor(
        (view, name) =>
          view.document.querySelector('[role="tab"][aria-selected="true"]')?.textContent?.includes(name),
        tab,
      );
      await session.shot(panel, `panel-${tab.toLowerCase()}`);
    }
    await clickOn(panel, 'Overlap');
  });

  it('sets a pair apart that the reader calls not the same, and takes it back', async () => {
    const apart = (count: string): Promise<boolean> =>
      panel.waitFor(
        (view, wanted) => view.document.querySelectorAll('[data-apart]').length === Number(wanted),
        count,
      );
    await panel.click('article button[aria-expanded="false"]');
    await panel.waitFor((view) => {
      const group = view.document.querySelector('[role="group"][aria-label="Not the same"]');
      const buttons = [...(group ?? view.document).querySelectorAll('button')];
      const button = group === null ? buttons.find((one) => one.textContent === 'Not the same') : buttons[0];
      button?.setAttribute('data-set-apart', '');
      return button !== undefined;
    });
    await panel.click('[data-set-apart]');
    await apart('1');
    await session.shot(panel, 'panel-set-apart');
    await panel.click('[data-apart] button');
    await apart('0');
  });

  it('saves the article and remembers it', async () => {
    popup = await session.browser.clickToolbar(page);
    await shows(popup, 'Save this article');
    await clickOn(popup, 'Save this article');
    await shows(popup, 'Saved');
    await popup.close();
    popup = await session.browser.clickToolbar(page);
    await shows(popup, 'Saved');
    await popup.close();
  });

  it('asks nothing of the network', () => {
    expect(session.unexplainedRequests()).toEqual([]);
  });
});
