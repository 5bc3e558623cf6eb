import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENE_NAMES } from '../panel-page/scene-names';
import type { WebPage } from './browsers/browser-session';
import { readAccessibilityTree } from './browsers/read-accessibility-tree';
import { lookAtScenes, type Looked } from './look-at-scenes';
import { openSceneFrame, showScene, whatSticksOut } from './scene-frame';
import { BROWSER, openSession, type Session } from './session';

let session: Session;
let page: WebPage;

beforeAll(async () => {
  session = await openSession();
  page = await openSceneFrame(session);
});
afterAll(() => session?.close());

/** Shows a scene; see `showScene`. */
const show = (...asked: [scene: string, width: number, tab?: number, language?: string]): Promise<void> =>
  showScene(page, ...asked);
const sticksOut = (): Promise<string[]> => whatSticksOut(page);

/** The looks at all scenes, which two tests ask about. */
let looks: Promise<Looked[]> | null = null;
const allLooks = (): Promise<Looked[]> => (looks ??= lookAtScenes(session.browser, page));

describe('every state of panel, popup and library', () => {
  it.runIf(BROWSER === 'chromium')('has nothing that axe finds wrong, light and dark', async () => {
    expect((await allLooks()).filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  });

  it('needs no sideways scrolling at 320 pixels, whatever a page states', async () => {
    const all = await allLooks();
    expect(all.length).toBeGreaterThan(SCENE_NAMES.length);
    expect(all.filter(({ wide }) => wide.length > 0)).toEqual([]);
  });

  it('needs none with text of twice the size either', async () => {
    const found: Record<string, string[]> = {};
    const looked = ['popup', 'selection', 'no-access', 'library', 'library-damaged'];
    for (const [scene, tab] of [
      ...looked.map((name) => [name, 0] as const),
      ...[0, 1, 2].map((at) => ['compared', at] as const),
    ]) {
      await show(scene, 380, tab);
      await page.evaluate((view) => {
        view.document.querySelector('iframe')!.contentDocument!.documentElement.style.fontSize = '200%';
        return true;
      });
      found[`${scene}, tab ${tab}`] = await sticksOut();
    }
    expect(Object.entries(found).filter(([, wrong]) => wrong.length > 0)).toEqual([]);
  });

  it('shows the first claim without scrolling at 200 %, with the filters a press away', async () => {
    interface Head {
      readonly cardEnds: number;
      readonly filters: boolean;
      readonly unfold: boolean;
    }
    const headAt = async (width: number, height: number): Promise<Head> => {
      await show('compared', width);
      return page.evaluate((view, pixels) => {
        const frame = view.document.querySelector('iframe')!;
        frame.style.blockSize = `${pixels}px`;
        const inside = frame.contentDocument!;
        const isShown = (selector: string): boolean =>
          (inside.querySelector(selector)?.getClientRects().length ?? 0) > 0;
        return {
          cardEnds: inside.querySelector('article button b')!.getBoundingClientRect().bottom,
          filters: isShown('[aria-label="Show only"]') && isShown('[role="switch"]'),
          unfold: isShown('main button[aria-controls][aria-expanded]'),
        };
      }, String(height));
    };
    // A panel of 380 by 700 pixels at 200 %: what the first card says is in sight.
    const zoomed = await headAt(190, 350);
    expect(zoomed).toMatchObject({ filters: false, unfold: true });
    expect(zoomed.cardEnds).toBeLessThanOrEqual(350);
    const unfolded = await page.evaluate((view) => {
      const inside = view.document.querySelector('iframe')!.contentDocument!;
      inside.querySelector<HTMLElement>('main button[aria-controls][aria-expanded]')!.click();
      return new Promise<boolean>((drawn) =>
        setTimeout(() => {
          const filters = inside.querySelector('[aria-label="Show only"]')!;
          drawn(filters.getClientRects().length > 0);
        }, 200),
      );
    });
    expect(unfolded).toBe(true);
    expect(await sticksOut()).toEqual([]);
    for (const width of [320, 380])
      expect(await headAt(width, 700)).toMatchObject({ filters: true, unfold: false });
  });

  it('sets the sentences of a claim side by side where there is room, and under each other where not', async () => {
    const placesAt = async (width: number): Promise<{ left: number; top: number }[]> => {
      await show('compared', width);
      return page.evaluate((view) => {
        const inside = view.document.querySelector('iframe')!.contentDocument!;
        const card = inside.querySelector('article:has([aria-expanded="true"])')!;
        return [...card.querySelectorAll('.sent')].slice(0, 2).map((sentence) => {
          const { left, top } = sentence.getBoundingClientRect();
          return { left: Math.round(left), top: Math.round(top) };
        });
      });
    };
    const [narrowBase, narrowOther] = await placesAt(380);
    expect(narrowOther!.left).toBe(narrowBase!.left);
    expect(narrowOther!.top).toBeGreaterThan(narrowBase!.top);
    const [wideBase, wideOther] = await placesAt(640);
    expect(wideOther!.left).toBeGreaterThan(wideBase!.left + 200);
    expect(Math.abs(wideOther!.top - wideBase!.top)).toBeLessThan(40);
  });

  it('runs nothing and loads nothing that a hostile page wrote, and shows what hides in its words', async () => {
    for (const scene of ['hostile', 'popup-hostile'])
      for (const tab of scene === 'hostile' ? [0, 1, 2] : [0]) {
        await show(scene, 380, tab);
        const seen = await page.evaluate((view) => {
          const { document: inside } = view.document.querySelector('iframe')!.contentWindow!;
          const main = inside.querySelector('main')!;
          return {
            harm: 'crossreadHarm' in view.window,
            elements: main.querySelectorAll('img, script, iframe, object, [onerror]').length,
            links: [...main.querySelectorAll('a')].filter(({ protocol }) => protocol === 'javascript:')
              .length,
            hidden: /[\u202a-\u202e\u2066-\u2069\u200b]/u.test(main.innerHTML),
          };
        });
        expect(seen, `${scene}, tab ${tab}`).toEqual({ harm: false, elements: 0, links: 0, hidden: false });
      }
    await show('hostile', 380);
    const text = await page.evaluate(
      (view) => view.document.querySelector('iframe')!.contentDocument!.querySelector('main')!.innerText,
    );
    expect(text).toContain('U+202E');
    expect(text).toContain('<img src=x onerror=');
    expect(
      session.unexplainedRequests().filter((request) => !/\/panel\.(?:html|axe\.js|js|css)/u.test(request)),
    ).toEqual([]);
  });

  it('sets its own words in other letters than those of articles', async () => {
    await show('compared', 380);
    const letters = await page.evaluate((view) => {
      const { document: inside, getComputedStyle } = view.document.querySelector('iframe')!.contentWindow!;
      const fontOf = (element: Element | undefined): string =>
        element === undefined ? 'nothing' : getComputedStyle(element).fontFamily;
      const none = [...inside.querySelectorAll('article span')].find(
        ({ textContent }) => textContent === 'stated flatly',
      );
      return {
        own: fontOf(none),
        ui: fontOf(inside.querySelector('#app')!),
        article: fontOf(inside.querySelector('.sent')!),
      };
    });
    expect(letters.own).toBe(letters.ui);
    expect(letters.own).not.toBe(letters.article);
  });

  it('keeps each relation of the popup in one line in every language', async () => {
    for (const language of ['en', 'es', 'ar']) {
      await show('popup', 360, 0, language);
      const heights = await page.evaluate((view) => {
        const inside = view.document.querySelector('iframe')!.contentDocument!;
        return [...inside.querySelectorAll('section li:has(svg) > span')]
          .slice(0, 4)
          .map((words) => Math.round(words.getBoundingClientRect().height));
      });
      expect(heights, language).toHaveLength(4);
      expect(Math.max(...heights), language).toBeLessThan(24);
    }
  });

  it('breaks no word of a speaker’s name where what stands behind it can go under it', async () => {
    const lines = async (width: number): Promise<Record<string, number>> => {
      await show('compared', width, 2);
      return page.evaluate((view) => {
        const inside = view.document.querySelector('iframe')!.contentDocument!;
        const found: Record<string, number> = {};
        for (const name of inside.querySelectorAll('summary b[dir="auto"]')) {
          const { firstChild: text } = name;
          for (const { 0: word, index } of (name.textContent ?? '').matchAll(/\S+/gu)) {
            const range = inside.createRange();
            range.setStart(text!, index);
            range.setEnd(text!, index + word.length);
            found[word] = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          }
        }
        return found;
      });
    };
    for (const width of [220, 320, 330, 380]) {
      const found = await lines(width);
      expect(Object.keys(found).length, String(width)).toBeGreaterThan(3);
      expect(
        Object.entries(found).filter(([, count]) => count > 1),
        String(width),
      ).toEqual([]);
    }
  });

  it('lets an article keep its direction where the interface has the other', async () => {
    await session.go(page, 'panel.html?scene=compared&language=ar');
    await page.waitFor((view) => view.document.querySelector('[role="tab"]') !== null);
    const directions = await page.evaluate((view) =>
      [...view.document.querySelectorAll('[dir="auto"][lang="en"]')].map(
        (words) =>
          `${view.window.getComputedStyle(words).direction} ${(words.textContent ?? '').slice(0, 40)}`,
      ),
    );
    expect(directions.length).toBeGreaterThan(5);
    expect(directions.filter((words) => !words.startsWith('ltr '))).toEqual([]);
  });

  it('cuts words of an article at their own end where the interface has the other direction', async () => {
    const cut: string[] = [];
    for (const scene of ['compared', 'selection', 'popup', 'library']) {
      await session.go(page, `panel.html?scene=${scene}&language=ar`);
      await page.waitFor((view) => view.document.querySelector('main h1, main h2') !== null);
      cut.push(
        ...(await page.evaluate((view) => {
          const isCut = (element: Element): boolean => {
            const { textOverflow, webkitLineClamp } = view.window.getComputedStyle(element);
            return textOverflow === 'ellipsis' || !['none', ''].includes(webkitLineClamp);
          };
          const ends = [...view.document.querySelectorAll('main *')].filter(isCut);
          return ends
            .filter((element) => !ends.some((other) => other !== element && element.contains(other)))
            .filter(({ textContent }) => /^\P{L}*\p{Script=Latin}/u.test(textContent ?? ''))
            .map(
              (element) =>
                `${view.window.getComputedStyle(element).direction} ${element.outerHTML.slice(0, 90)}`,
            );
        })),
      );
    }
    // Headlines, the selection, sentences of closed cards, names of articles, and rows of the library.
    expect(cut.length).toBeGreaterThan(20);
    expect(cut.filter((words) => !words.startsWith('ltr '))).toEqual([]);
  });

  it.runIf(BROWSER === 'chromium')(
    'tells assistive technology the same things in the same order',
    async () => {
      await session.go(page, 'panel.html?scene=compared');
      await page.waitFor((view) => view.document.querySelector('[role="tab"]') !== null);
      for (const [position, tab] of ['overlap', 'wording', 'sources'].entries()) {
        await page.evaluate((view, at) => {
          view.document.querySelectorAll<HTMLElement>('[role="tab"]')[Number(at)]?.click();
          return true;
        }, String(position));
        await page.waitFor((view, at) => {
          const shown = view.document.querySelectorAll('[role="tab"]')[Number(at)];
          return shown?.getAttribute('aria-selected') === 'true';
        }, String(position));
        const tree = await readAccessibilityTree(page);
        await expect(tree).toMatchFileSnapshot(`golden/panel-${tab}.txt`);
      }
    },
  );
});
