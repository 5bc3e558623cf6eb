import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/browser-session';
import { giveFiles, packFile } from './faults/made-files';
import { clickOn, openSession, shows, type Session } from './session';

let session: Session;
let library: Surface;

beforeAll(async () => {
  session = await openSession();
  library = await session.browser.openExtensionPage('library.html');
  await shows(library, '15 articles');
  await giveFiles(library, [await packFile('basins', '1', 400, 3)]);
  await shows(library, '3 added');
  await clickOn(library, 'Dismiss');
});
afterAll(() => session?.close());

describe('the library on a narrow page', () => {
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
    expect(dots.length).toBe(18);
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
