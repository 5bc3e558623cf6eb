import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/browser-session';
import { clickOn, openSession, shows, words, type Session } from './session';

let session: Session;
let welcome: Surface;

beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session?.close());

describe('the first page', () => {
  it('shows a real comparison of two bundled articles within ten seconds', async () => {
    welcome = await session.browser.openExtensionPage('welcome.html');
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
