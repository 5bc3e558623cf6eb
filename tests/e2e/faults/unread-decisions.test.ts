import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPageServer, type PageServer } from '../../demo/page-server';
import type { WebPage } from '../browsers/browser-session';
import { clickOn, shows, words } from '../session';
import { startKeptBrowser, type KeptBrowser } from './kept-browser';
import { refuseStorage } from './refuse-storage';

const WITHOUT = 'What you overruled before could not be read';

let kept: KeptBrowser;
let pages: PageServer;
let page: WebPage;

/**
 * Chromium takes three seconds to say that it cannot read `storage.local`, at each read anew and one after the other. Once
 * it has started, nobody is kept waiting for several: it takes eight seconds on a quiet machine.
 */
const WITHIN_MS = 16_000;

// Options and decisions lie in `storage.local`, articles in a database: the one may fail without the other.
describe('decisions that the browser does not give', () => {
  beforeAll(async () => {
    pages = await startPageServer();
    kept = await startKeptBrowser();
    await kept.restart('close', (profile) => refuseStorage('notes', profile));
    page = await kept.session.openPage(pages.url('moscow-talks.html'));
  });
  afterAll(async () => {
    await kept?.close();
    await pages?.close();
  });

  it('do not keep a page from being compared, and both popup and panel say so', async () => {
    const popup = await kept.session.clickToolbar(page);
    await shows(popup, 'Compared with', 80_000);
    expect(await words(popup)).toContain(WITHOUT);
    await clickOn(popup, 'Open side panel');
    const panel = await kept.session.panel(page);
    await shows(panel, 'Compared with', WITHIN_MS);
    expect(await words(panel)).toContain(WITHOUT);
    // What the panel says of the fault comes in above the cards, and moved them from under a pointer now and then.
    await panel.waitFor((view) => {
      const card = view.document.querySelector<HTMLElement>('article button[aria-expanded]');
      if (card?.getAttribute('aria-expanded') === 'false') card.click();
      const notTheSame = 'article [role="group"] button, article .acts button:nth-of-type(3)';
      const button = view.document.querySelector<HTMLElement>(notTheSame);
      button?.click();
      return button !== null;
    });
    await shows(panel, 'Your decision could not be stored.');
  }, 200_000);

  it('are not called none, in the library and in the options', async () => {
    const library = await kept.library();
    await shows(library, 'The browser does not give your decisions.', WITHIN_MS);
    expect(await words(library)).not.toContain('Nothing overruled yet');
    await library.close();
    const options = await kept.session.openExtensionPage('options.html');
    await shows(options, 'an unknown number of decisions', 80_000);
    expect(await words(options)).toMatch(/\d+ articles/u);
    await options.close();
  }, 200_000);
});
