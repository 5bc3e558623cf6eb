import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionApi } from './extension-api';
import type { Surface } from './browsers/browser-session';
import { poll } from './browsers/poll';
import { clickOn, openSession, shows, words, type Session } from './session';

let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session?.close());

describe('the first page', () => {
  let welcome: Surface;
  afterAll(() => welcome?.close());

  it('shows a real comparison of two bundled articles within ten seconds', async () => {
    welcome = await session.browser.openExtensionPage('welcome.html');
    await shows(welcome, 'Read an article beside the others');
    await shows(welcome, 'Two short articles, compared on this device just now');
    await welcome.waitFor(
      (view) => view.document.querySelectorAll('article blockquote').length > 0,
      '',
      10_000,
    );
    expect(await words(welcome)).toMatch(/both from the starter pack/u);
    await session.shot(welcome, 'welcome');
  });

  it('gives the reasons of a card', async () => {
    await clickOn(welcome, 'Why this');
    await shows(welcome, 'Shared words');
  });

  it('says what it may do, and how to fill the library', async () => {
    const said = await words(welcome);
    expect(said).toContain('Crossread reads a page only when you ask for it');
    expect(said).toContain('no account, no server, nothing is sent');
    expect(said).toContain('Save this article');
  });

  it('asks nothing of the network', () => {
    expect(session.unexplainedRequests()).toEqual([]);
  });
});

describe('pages of the extension', () => {
  it('has got from the browser every key that it suggests', async () => {
    const options = await session.browser.openExtensionPage('options.html');
    await shows(options, 'Shortcuts');
    const shown = await words(options);
    expect(shown).toContain('Open side panel Alt Shift V');
    // The fourth is left to the reader.
    expect(shown.match(/not set/gu)).toHaveLength(1);
    expect(shown).toContain('Compare selection not set');
    await options.close();
  });

  it('sets its words in its own size, not in the smaller one that Chromium gives pages of extensions', async () => {
    for (const path of ['popup', 'sidepanel', 'library', 'options', 'welcome', 'report', 'classroom']) {
      const surface = await session.browser.openExtensionPage(`${path}.html`);
      await surface.waitFor((view) => view.document.querySelector('#app :is(h1, h2, p)') !== null);
      const size = await surface.evaluate(
        (view) => view.window.getComputedStyle(view.document.querySelector('#app')!).fontSize,
      );
      expect(size, path).toBe('14px');
      await surface.close();
    }
  });

  it('keeps a chosen theme', async () => {
    const options = await session.browser.openExtensionPage('options.html');
    await shows(options, 'Theme');
    await clickOn(options, 'Dark');
    await options.waitFor((view) => view.document.documentElement.dataset['theme'] === 'dark');
    await session.shot(options, 'options-dark');
    await options.close();
    const again = await session.browser.openExtensionPage('options.html');
    await again.waitFor((view) => view.document.documentElement.dataset['theme'] === 'dark');
    await clickOn(again, 'System');
    await again.close();
  });

  it.each(['welcome', 'options', 'popup', 'sidepanel', 'classroom'])(
    'stays where it is when a file is dropped on it: %s',
    async (name) => {
      const surface = await session.browser.openExtensionPage(`${name}.html`);
      await surface.waitFor((view) => view.document.querySelector('main') !== null);
      const left = await surface.evaluate((view) => {
        const dragged = new DataTransfer();
        dragged.items.add(new File(['A note.'], 'note.txt'));
        const event = { bubbles: true, cancelable: true, dataTransfer: dragged };
        const main = view.document.querySelector('main')!;
        return ['dragover', 'drop'].map((type) => main.dispatchEvent(new DragEvent(type, event)));
      });
      // Whether the browser does what it does with a file.
      expect(left).toEqual([false, false]);
      await surface.close();
    },
  );

  it('sees to it that a first installation of the starter pack ends', async () => {
    const before = await session.browser.openExtensionPage('options.html');
    await shows(before, 'Stored on this device: 15 articles');
    const removed = await before.evaluate(async (view) => {
      const { storage } = (view.window as unknown as { chrome: ExtensionApi }).chrome;
      const known = Object.keys(await storage.local.get(null)).filter((key) =>
        key.startsWith('bundled-pack:'),
      );
      await storage.local.remove(known);
      return known.length;
    });
    expect(removed).toBe(1);
    await before.close();
    const options = await session.browser.openExtensionPage('options.html');
    const isNoted = (): Promise<boolean> =>
      options.evaluate(async (view) => {
        const { storage } = (view.window as unknown as { chrome: ExtensionApi }).chrome;
        return Object.keys(await storage.local.get(null)).some((key) => key.startsWith('bundled-pack:'));
      });
    await poll(isNoted, options.evaluate, 15_000);
    await shows(options, 'Stored on this device: 15 articles');
    await options.waitFor(
      (view) => !(view.document.body.textContent ?? '').includes('The starter pack is being installed.'),
    );
    await options.close();
  });

  it('deletes everything after asking', async () => {
    const options = await session.browser.openExtensionPage('options.html');
    await shows(options, 'Stored on this device: 15 articles');
    await clickOn(options, 'Delete everything');
    await shows(options, 'This cannot be undone');
    await options.waitFor((view) => {
      const buttons = [...view.document.querySelectorAll('button')].filter(
        (one) => one.textContent?.trim() === 'Delete everything',
      );
      buttons.at(-1)?.setAttribute('data-confirm', '');
      return buttons.length > 0;
    });
    await options.click('[data-confirm]');
    await shows(options, 'Stored on this device: 0 articles');
    const left = await options.evaluate(async (view) => {
      const { chrome } = view.window as unknown as { chrome: ExtensionApi };
      return {
        local: Object.keys(await chrome.storage.local.get(null)).length,
        session: Object.keys(await chrome.storage.session.get(null)).length,
      };
    });
    expect(left.session).toBe(0);
    await options.close();
  });
});
