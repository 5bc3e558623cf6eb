import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPageServer, type PageServer } from '../../demo/page-server';
import type { WebPage } from '../browsers/browser-session';
import { clickOn, shows, words } from '../session';
import { startKeptBrowser, type KeptBrowser } from './kept-browser';
import { refuseStorage } from './refuse-storage';

const CLOSED = 'The library does not open';

let kept: KeptBrowser;
let pages: PageServer;
let page: WebPage;

describe('a library that the browser does not open', () => {
  beforeAll(async () => {
    pages = await startPageServer();
    kept = await startKeptBrowser();
    await kept.restart('close', (profile) => refuseStorage('databases', profile));
    page = await kept.session.openPage(pages.url('moscow-talks.html'));
  });
  afterAll(async () => {
    await kept?.close();
    await pages?.close();
  });

  it('is named in the popup, with the way to the library, and not as an empty one', async () => {
    const popup = await kept.session.clickToolbar(page);
    await shows(popup, CLOSED, 40_000);
    expect(await words(popup)).toContain('Crossread has deleted nothing');
    expect(await words(popup)).toContain('Open the library');
    expect(await words(popup)).not.toMatch(/collection is empty|could not finish/u);
    await popup.close();
  });

  it('is named in the panel', async () => {
    const popup = await kept.session.clickToolbar(page);
    await shows(popup, CLOSED, 40_000);
    await popup.close();
    const panel = await kept.session.openExtensionPage('sidepanel.html');
    await page.bringToFront();
    await shows(panel, CLOSED, 40_000);
    await panel.close();
  });

  it('is named in the library, with what can be done', async () => {
    const library = await kept.library();
    await shows(library, CLOSED, 40_000);
    expect(await words(library)).toContain('Try again');
    await clickOn(library, 'Try again');
    await shows(library, CLOSED, 40_000);
    // The snapshot may be one of the time before the starter pack was in.
    const ofLibrary = (await words(library)).replace(/The snapshot of .+? holds \d+ articles/u, '');
    expect(ofLibrary).not.toContain('0 articles');
    await library.close();
  });

  it('is named in the options, which give no number', async () => {
    const options = await kept.session.openExtensionPage('options.html');
    await shows(options, CLOSED, 40_000);
    expect(await words(options)).not.toMatch(/\d+ articles/u);
    await options.close();
  });
});
