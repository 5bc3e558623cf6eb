import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSession, shows, words, type Session } from './session';

let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session?.close());

it('a page is saved by its key, without anything being opened', async () => {
  const page = await session.open('harbour.html');
  await session.browser.pressKeyOf(page, 'save-article');
  const library = await session.browser.openExtensionPage('library.html');
  await shows(library, 'Harbour bridge closes for nine weeks');
  expect(await words(library)).toContain('16 articles in 2 packs');
});
