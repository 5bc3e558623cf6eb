import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import { deleteEverything } from './delete-everything';
import { openPanel } from './open-panel';
import { clickOn, openSession, shows, words, type Session } from './session';

let session: Session;
let page: WebPage;
let panel: Surface;

beforeAll(async () => {
  session = await openSession();
  page = await session.open('moscow-talks.html');
  // A popup that has nothing to compare with does not lead to the panel.
  panel = await openPanel(session, page);
  await shows(panel, 'Overlap');
  const options = await session.browser.openExtensionPage('options.html');
  await shows(options, '15 articles');
  await deleteEverything(options);
  await options.close();
});
afterAll(() => session?.close());

it('compares again, in a panel that said there was nothing to compare with, once the popup has the pack come in', async () => {
  const popup = await session.browser.clickToolbar(page);
  await shows(popup, 'Turn on the starter pack');
  await shows(panel, 'Your collection is empty');
  await clickOn(popup, 'Turn on the starter pack');
  await shows(popup, 'Compared with 15 articles');
  await shows(panel, 'Compared with 15 articles');
  expect(await words(panel)).not.toContain('Your collection is empty');
  await popup.close();
});
