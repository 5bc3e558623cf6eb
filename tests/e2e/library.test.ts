import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/browser-session';
import { checkLibrary, lookInside } from './faults/look-inside';
import { giveFiles, packFile } from './faults/made-files';
import { searchLibrary } from './search-library';
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

const search = (text: string): Promise<boolean> => searchLibrary(library, text);

/** A saved page of two paragraphs. */
const SHORT_PAGE = `<!doctype html><html lang="en"><head><title>Quay closed</title>
<meta property="og:site_name" content="Meridian Post"></head><body><article><h1>Quay closed</h1>
<p>The harbour office of Kelmar closed the grain quay on Tuesday after a crane had lost its brake.</p>
<p>Nobody was hurt, and two ships were sent on to the basin of Port Lindon for the night.</p></article></body></html>`;

describe('the library', () => {
  it('shows the saved article beside the starter pack', async () => {
    await shows(library, HEADLINE);
    expect(await words(library)).toMatch(/15 articles, \d+ kB, English, bundled/u);
    await session.shot(library, 'library');
  });

  it('finds an article by its words', async () => {
    await search('leaves Hamas visitors');
    await rows('1');
    await search('');
  });

  it('shows all again when Escape empties the search, which keeps the focus', async () => {
    await search('leaves Hamas visitors');
    await rows('1');
    await library.click('input[type="search"]');
    await library.press('Escape');
    await rows('16');
    expect(
      await library.evaluate(({ document }) => document.activeElement?.matches('input[type="search"]')),
    ).toBe(true);
  });

  it('adds files, and says of each one that it could not read why', async () => {
    const page = readFileSync('tests/demo/pages/harbour.html').toString('base64');
    await library.evaluate((view, base64) => {
      const input = view.document.querySelector<HTMLInputElement>('input[type="file"]')!;
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], 'harbour.html', { type: 'text/html' }));
      files.items.add(new File(['No news.'], 'short.txt', { type: 'text/plain' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, page);
    await shows(library, 'Imported 2 files');
    expect(await words(library)).toContain('1 added, 0 already here, 1 not read');
    expect(await words(library)).toMatch(/short\.txt\s+Too short to compare/u);
    await session.shot(library, 'library-imported');
    await clickOn(library, 'Dismiss');
    await rows('17');
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
    await shows(library, 'Put back');
    await rows('17');
  });

  it('removes a pack and puts it back, with all that it held', async () => {
    await giveFiles(library, [await packFile('basins', '1', 400, 30)]);
    await shows(library, '30 added');
    await clickOn(library, 'Dismiss');
    const before = await lookInside(library);
    expect(before.packs.find(({ id }) => id === 'basins')?.articles).toBe(30);
    await clickOn(library, 'Remove');
    await shows(library, 'Removed the pack');
    expect((await lookInside(library)).packs.map(({ id }) => id)).not.toContain('basins');
    await session.shot(library, 'library-pack-removed');
    await clickOn(library, 'Undo');
    await shows(library, 'Put back');
    expect(await lookInside(library)).toEqual(before);
    expect(await checkLibrary(library)).toBe('whole');
  });

  it('keeps a pack off that showed as off, however soon the page goes', async () => {
    const off = await library.evaluate(async (view) => {
      const pack = view.document.querySelector<HTMLInputElement>('[role="switch"]')!;
      pack.click();
      while (pack.checked) await new Promise((resolve) => view.window.requestAnimationFrame(resolve));
      return pack.getAttribute('aria-label');
    });
    await library.close();
    library = await session.browser.openExtensionPage('library.html');
    await library.waitFor(
      (view, label) =>
        view.document.querySelector<HTMLInputElement>(`[role="switch"][aria-label="${label}"]`)?.checked ===
        false,
      off!,
    );
  });

  it('adds a page of two paragraphs, and finds it by its publisher and a word of its text together', async () => {
    await giveFiles(library, [{ name: 'quay.html', text: SHORT_PAGE }]);
    await shows(library, '1 added');
    await clickOn(library, 'Dismiss');
    await search('Meridian crane');
    await rows('1');
    await search('"lost its crane"');
    await rows('0');
    await search('"lost its brake"');
    await rows('1');
    await search('');
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

describe('the library on a narrow page', () => {
  beforeAll(async () => {
    await giveFiles(library, [await packFile('basins', '1', 400, 3)]);
    await shows(library, '3 added');
    await clickOn(library, 'Dismiss');
  });

  it('ends no line of what it says of an article with a dot', async () => {
    const dots = await library.evaluate((view) => {
      view.document.querySelector<HTMLElement>('main')!.style.inlineSize = '12rem';
      return [...view.document.querySelectorAll<HTMLElement>('[data-row] p')].map((about) => {
        const box = about.getBoundingClientRect();
        const items = [...about.children].map((item) => item.getBoundingClientRect());
        // The dot is the first thing in an item. Where an item begins a line, it lies before the edge and is cut off.
        const begin = items.filter(({ top }, index) => index === 0 || top > items[index - 1]!.top);
        return begin.every(({ left }) => left < box.left - 8) && getComputedStyle(about).overflowX === 'clip';
      });
    });
    expect(dots.length).toBeGreaterThan(17);
    expect(dots).not.toContain(false);
  });

  it('keeps the way back in one piece beside a long headline', async () => {
    await clickOn(library, 'Delete Headline 400');
    const lines = await library.waitFor((view) => {
      const undo = view.document.querySelector<HTMLElement>('[data-passing] button');
      if (undo === null) return null;
      const toast = undo.parentElement!;
      toast.style.inlineSize = '9rem';
      toast.querySelector('span')!.append('Dredging'.repeat(20));
      const range = view.document.createRange();
      range.selectNodeContents(undo);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
  });
});
