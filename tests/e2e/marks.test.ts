import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import { stillPlace } from './browsers/still-place';
import { openPanel } from './open-panel';
import { clickOn, openSession, shows, type Session } from './session';

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

/** Marked stretches by the size of each registered highlight. */
const registered = (): Promise<number[]> =>
  page.evaluate((view) =>
    [
      ...(view.window as unknown as { CSS: { highlights: Map<string, Set<Range>> } }).CSS.highlights.values(),
    ].map(({ size }) => size),
  );
const isMarked = (): Promise<boolean> =>
  page.waitFor(
    (view) =>
      (view.window as unknown as { CSS: { highlights: Map<string, unknown> } }).CSS.highlights.size > 0,
  );
const isClear = (): Promise<boolean> =>
  page.waitFor(
    (view) =>
      (view.window as unknown as { CSS: { highlights: Map<string, unknown> } }).CSS.highlights.size === 0,
  );
const markup = (): Promise<string> => page.evaluate((view) => view.document.documentElement.outerHTML);
/** Signs the first paragraph after `after` whose middle is marked, and gives its words. */
const signMarked = (after: string): Promise<string> =>
  page.evaluate((view, passed) => {
    const { highlights } = (view.window as unknown as { CSS: { highlights: Map<string, Set<Range>> } }).CSS;
    const ranges = [...highlights.values()].flatMap((marked) => [...marked]);
    const found = [...view.document.querySelectorAll('p')].find((paragraph) => {
      const text = (paragraph.textContent ?? '').replace(/\s+/gu, ' ');
      const { left, top, width, height } = paragraph.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return (
        text !== passed &&
        ranges.some((range) =>
          [...range.getClientRects()].some(
            (box) => x > box.left && x < box.right && y > box.top && y < box.bottom,
          ),
        )
      );
    });
    for (const old of view.document.querySelectorAll('[data-signed]')) old.removeAttribute('data-signed');
    found?.setAttribute('data-signed', '');
    return (found?.textContent ?? '').replace(/\s+/gu, ' ');
  }, after);
/** The sentence of the card that was pointed at, once it is another than `after`. */
const pointedCard = (after: string): Promise<string> =>
  panel.waitFor((view, passed) => {
    const card = view.document.querySelector('[data-pointed]');
    const name = card?.getAttribute('aria-label') ?? '';
    return card?.querySelector('button[aria-expanded="true"]') && name !== passed ? name : '';
  }, after);
/** Where each paragraph stands and how large it is. */
const layout = (): Promise<string> =>
  page.evaluate((view) =>
    JSON.stringify(
      [...view.document.querySelectorAll('p, h1, h2')].map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return [(element as HTMLElement).offsetTop, (element as HTMLElement).offsetLeft, width, height];
      }),
    ),
  );

describe('marks in the page', () => {
  it('are off until asked for, and say first that the page can read them', async () => {
    expect(await registered()).toEqual([]);
    await shows(panel, 'The page’s own scripts can find out which words are marked.');
  });

  it('scroll to a sentence without marking it', async () => {
    await panel.click('article button[aria-expanded="false"]');
    await page.evaluate((view) => view.window.scrollTo(0, 100_000));
    const before = await page.evaluate((view) => view.window.scrollY);
    await clickOn(panel, 'Show in page');
    await page.waitFor((view, from) => view.window.scrollY < Number(from), String(before));
    expect(await registered()).toEqual([]);
  });

  it('are made without a change to the page or its layout', async () => {
    const before = [await markup(), await layout()];
    await clickOn(panel, 'Mark in page');
    await isMarked();
    await shows(panel, 'sentences are marked.');
    expect([await markup(), await layout()]).toEqual(before);
    await session.shot(page, 'page-marks');
    await session.shot(panel, 'panel-marks-on');
  });

  it('lead from words that are pressed or selected to their card', async () => {
    const first = await signMarked('');
    const before = await markup();
    await page.click('[data-signed]');
    const card = await pointedCard('');
    expect(first).toContain(card);
    expect(await markup()).toBe(before);
    const second = await signMarked(first);
    await page.evaluate((view) => {
      const paragraph = view.document.querySelector('[data-signed]')!;
      view.window.getSelection()!.selectAllChildren(paragraph);
    });
    await page.press('Shift');
    expect(second).toContain(await pointedCard(card));
    // Until then the panel scrolls, and a click may miss.
    await stillPlace(panel.evaluate, '[data-pointed]');
    await session.shot(panel, 'panel-pointed');
  });

  it('say which sentences the page does not hold any more', async () => {
    const lost = await page.evaluate((view) => {
      const { highlights } = (view.window as unknown as { CSS: { highlights: Map<string, Set<Range>> } }).CSS;
      const [first] = [...highlights.values()].flatMap((ranges) => [...ranges]);
      return first?.startContainer.parentElement?.closest('p')?.textContent ?? '';
    });
    expect(lost).not.toBe('');
    await clickOn(panel, 'Mark in page');
    await isClear();
    await page.evaluate((view, text) => {
      for (const paragraph of view.document.querySelectorAll('p'))
        if (paragraph.textContent === text) paragraph.remove();
    }, lost);
    await clickOn(panel, 'Mark in page');
    await shows(panel, 'could not be located in the page.');
  });

  it('go when they are turned off', async () => {
    await isMarked();
    await clickOn(panel, 'Mark in page');
    await isClear();
  });

  it('go with the tab that the panel no longer shows', async () => {
    await clickOn(panel, 'Mark in page');
    await isMarked();
    const other = await session.open('harbour.html');
    await other.close();
    await page.bringToFront();
    await isClear();
  });

  it('go with the panel', async () => {
    await shows(panel, 'Mark in page');
    await clickOn(panel, 'Mark in page');
    await isMarked();
    await panel.close();
    await isClear();
  });
});
