import { afterAll, beforeAll, describe, it } from 'vitest';
import { HOSTILE_PAGES } from './hostile-pages';
import { BROWSER, openSession, shows, type Session } from './session';
import { settleOn } from './settle-on';

const CLOSED_PAGE = BROWSER === 'firefox' ? 'about:license' : 'chrome://version';
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session?.close());

describe('pages that cannot be read, or do not want to be', () => {
  it('refuses a page the browser keeps closed', async () => {
    const page = await session.browser.openPage(CLOSED_PAGE);
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'keeps this page closed');
    await session.shot(popup, 'popup-restricted');
    await popup.close();
    await page.close();
  });

  it('refuses a PDF by its name', async () => {
    session.pages.add('report.pdf', { type: 'application/pdf', body: PDF });
    const page = await session.open('report.pdf');
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'This is a PDF');
    await popup.close();
    await page.close();
  });

  it.each(HOSTILE_PAGES.filter(({ heavy }) => heavy !== true))('settles on $name', (page) =>
    settleOn(session, page),
  );
});
