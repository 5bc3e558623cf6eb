import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/browser-session';
import { clickOn, openSession, shows, words, type Session } from './session';

const PAGE = readFileSync('tests/demo/pages/harbour.html', 'utf8');
const LATER = PAGE.replaceAll('nine weeks', 'eleven weeks').replace('eight bearings', '8 bearings');

let session: Session;
let library: Surface;

/** Saves the page as it stands at its address now. */
async function save(html: string): Promise<void> {
  session.pages.add('bridge.html', html);
  const page = await session.open('bridge.html');
  const popup = await session.browser.clickToolbar(page);
  await shows(popup, 'Save this article');
  await clickOn(popup, 'Save this article');
  await shows(popup, 'Saved');
  await popup.close();
  await page.close();
}

beforeAll(async () => {
  session = await openSession();
  await save(PAGE);
  await save(LATER);
  library = await session.browser.openExtensionPage('library.html');
});
afterAll(() => session?.close());

describe('a page that was saved twice', () => {
  it('is kept in both versions', async () => {
    await shows(library, 'Harbour bridge closes for eleven weeks');
    expect(await words(library)).toContain('Harbour bridge closes for nine weeks');
    expect(await words(library)).toContain('2 versions');
  });

  it('shows what changed, and of what kind', async () => {
    await clickOn(library, '2 versions');
    await shows(library, 'Between these two');
    const text = await words(library);
    expect(text).toMatch(/\d+ changes? of fact/u);
    expect(text).toContain('in the headline');
    await session.shot(library, 'library-versions');
  });
});
