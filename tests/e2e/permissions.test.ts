import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionApi } from './extension-api';
import { BROWSER, clickOn, openSession, shows, type Session } from './session';

let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session?.close());

describe('what the extension may do', () => {
  it.runIf(BROWSER === 'chromium')('installs without a single warning', async () => {
    const page = await session.browser.openExtensionPage('welcome.html');
    const warnings = await page.evaluate(async (view) => {
      const { chrome } = view.window as unknown as { chrome: ExtensionApi };
      const manifest = await (await fetch('/manifest.json')).text();
      return chrome.management.getPermissionWarningsByManifest(manifest);
    });
    expect(warnings).toEqual([]);
    await page.close();
  });

  it('has no access to any site', async () => {
    const page = await session.browser.openExtensionPage('options.html');
    const origins = await page.evaluate(
      async (view) =>
        (await (view.window as unknown as { chrome: ExtensionApi }).chrome.permissions.getAll()).origins ??
        [],
    );
    expect(origins).toEqual([]);
    await page.close();
  });

  it('cannot be found by a page while idle, and shows it no file', async () => {
    const page = await session.open('moscow-talks.html');
    const found = await page.evaluate(async (_view, origin) => {
      const answers = await Promise.allSettled(
        ['manifest.json', 'popup.html', 'reader.js', 'icons/16.png'].map((path) =>
          fetch(`${origin}/${path}`),
        ),
      );
      return answers.filter(({ status }) => status === 'fulfilled').length;
    }, session.browser.origin);
    expect(found).toBe(0);
  });

  it('reads a page without a change that the page could see', async () => {
    const page = await session.open('moscow-talks.html', { host: 'localhost' });
    await page.evaluate((view) => {
      const seen = view.window as unknown as { changes: string[] };
      seen.changes = [];
      new MutationObserver((records) => seen.changes.push(...records.map(({ type }) => type))).observe(
        view.document,
        { subtree: true, childList: true, attributes: true, characterData: true },
      );
      for (const type of ['message', 'wxt:content-script-started'])
        view.window.addEventListener(type, () => seen.changes.push(type));
      return true;
    });
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'Open side panel');
    await clickOn(popup, 'Save this article');
    await shows(popup, 'Saved');
    await popup.close();
    expect(await page.evaluate((view) => (view.window as unknown as { changes: string[] }).changes)).toEqual(
      [],
    );
  });
});
