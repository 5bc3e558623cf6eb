import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/browser-session';
import { clickOn, openSession, shows, words, type Session } from './session';

const HEADLINE = 'Kremlin leaves Hamas visitors to the Foreign Ministry';

let session: Session;
let library: Surface;

beforeAll(async () => {
  session = await openSession();
  const page = await session.open('moscow-talks.html');
  const popup = await session.browser.clickToolbar(page);
  await shows(popup, 'Save this article');
  await clickOn(popup, 'Save this article');
  await shows(popup, 'Saved');
  await popup.close();
  library = await session.browser.openExtensionPage('library.html');
});
afterAll(() => session?.close());

const rows = (count: string): Promise<boolean> =>
  library.waitFor(
    (view, wanted) => view.document.querySelectorAll('[data-row]').length === Number(wanted),
    count,
  );

describe('the library', () => {
  it('shows the saved article beside the starter pack', async () => {
    await shows(library, HEADLINE);
    expect(await words(library)).toContain('15 articles, English, bundled');
    await session.shot(library, 'library');
  });

  it('finds an article by its words', async () => {
    await library.evaluate((view) => {
      const field = view.document.querySelector<HTMLInputElement>('input[type="search"]')!;
      field.value = 'leaves Hamas visitors';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    });
    await rows('1');
    await library.evaluate((view) => {
      const field = view.document.querySelector<HTMLInputElement>('input[type="search"]')!;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    });
  });

  it('removes an article and puts it back', async () => {
    await library.waitFor((view, headline) => {
      const row = [...view.document.querySelectorAll('[data-row]')].find((one) =>
        one.textContent?.includes(headline),
      );
      const button = [...(row?.querySelectorAll('button') ?? [])].find((one) =>
        one.textContent?.includes('Delete'),
      );
      button?.setAttribute('data-delete', '');
      return button !== undefined;
    }, HEADLINE);
    await library.click('[data-delete]');
    await shows(library, 'Deleted');
    await clickOn(library, 'Undo');
    await shows(library, HEADLINE);
  });

  it('turns a pack off, and says so where nothing is left to compare with', async () => {
    await library.evaluate((view) => {
      for (const box of view.document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
        if (box.checked) box.click();
      return true;
    });
    const page = await session.open('harbour.html');
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'Every pack is off');
    await session.shot(popup, 'popup-packs-off');
    await popup.close();
    await page.close();
  });
});
