import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import { openPanel } from './open-panel';
import { clickOn, openSession, shows, words, type Session } from './session';

const HEADLINE = 'Kremlin leaves Hamas visitors to the Foreign Ministry';
const CHANGED = 'This page has changed since it was read.';

let session: Session;
let page: WebPage;
let panel: Surface;

beforeAll(async () => {
  session = await openSession();
  page = await session.open('moscow-talks.html');
  panel = await openPanel(session, page);
  await shows(panel, 'Mark in page');
});
afterAll(() => session?.close());

describe('a page that changes under the panel', () => {
  it('says that the page changed since it was read, and compares again', async () => {
    await shows(panel, 'Mark in page');
    await page.evaluate((view) => {
      const paragraph = view.document.querySelector('article p, main p')!;
      paragraph.textContent = 'The visitors were received at the airport by nobody in particular on Friday.';
    });
    await shows(panel, CHANGED);
    await session.shot(panel, 'panel-page-changed');
    await clickOn(panel, 'Compare again');
    await panel.waitFor((view, words) => !view.document.body.innerText.includes(words), CHANGED);
    await shows(panel, 'Overlap');
  });

  it('takes another address over the same words for the same page', async () => {
    await page.evaluate((view) => view.window.history.pushState({}, '', '?page=2'));
    // Long enough for the panel to have looked at the page again.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await words(panel)).not.toContain('This tab');
    expect(await words(panel)).not.toContain(CHANGED);
  });

  it('offers to compare what an application shows instead under another address', async () => {
    await page.evaluate((view) => {
      view.window.history.pushState({}, '', '?story=ferry');
      for (const stated of view.document.head.querySelectorAll('meta[property], script')) stated.remove();
      view.document.querySelector('h1')!.textContent = 'Ferry to Port Anselm is late again';
      for (const [index, paragraph] of view.document.querySelectorAll('p').entries())
        paragraph.textContent = `The ferry of pier ${index + 1} left the harbour of Port Anselm late on Monday, the office said.`;
    });
    await shows(panel, 'This tab shows another page now.');
    expect(await words(panel)).toContain(HEADLINE);
    await clickOn(panel, 'Compare this page');
    await shows(panel, 'Ferry to Port Anselm is late again');
  });
});
