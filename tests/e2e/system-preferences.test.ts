import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPanelPage } from '../panel-page/add-panel-page';
import type { WebPage } from './browsers/browser-session';
import { BROWSER, openSession, type Session } from './session';

/** Least contrast of what tells something without words (WCAG 1.4.11), and of words (1.4.3). */
const OF_SIGNS = 3;
const OF_WORDS = 4.5;

/** Keys that walk over the header, the tabs and the first cards. */
const STEPS = 24;

let session: Session;

beforeAll(async () => {
  session = await openSession();
  await addPanelPage(session.pages);
});
afterAll(() => session?.close());

/** What moves or fades for longer than a blink, as tag and class. */
async function moving(page: WebPage, scene: string, motion: 'reduce' | 'no-preference'): Promise<string[]> {
  await session.go(page, `panel.html?scene=${scene}`);
  await (page as WebPage & { readonly page: Page }).page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: motion },
  ]);
  await page.waitFor((view) => view.document.querySelector('main') !== null);
  return page.evaluate((view) =>
    [...view.document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const style = view.window.getComputedStyle(element, part === '' ? null : part);
        const times = `${style.transitionDuration},${style.animationName === 'none' ? '0s' : style.animationDuration}`;
        return times.split(',').some((time) => Number.parseFloat(time) > 0.001)
          ? [`${element.tagName} ${element.className}${part}`]
          : [];
      }),
    ),
  );
}

// Firefox has no such switch from outside; its colours follow the same style sheet.
describe.runIf(BROWSER === 'chromium').each(['light', 'dark'])(
  'with the colours of the system, %s',
  (scheme) => {
    let page: WebPage;

    beforeAll(async () => {
      page = await session.open('panel.html?scene=marked');
      const client = await (page as WebPage & { readonly page: Page }).page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ],
      });
      await page.waitFor((view) => view.window.matchMedia('(forced-colors: active)').matches);
      await page.waitFor((view) => view.document.querySelector('mark') !== null);
      await page.evaluate((view) => {
        const probe = view.document.createElement('div');
        probe.style.backgroundColor = 'Canvas';
        view.document.body.append(probe);
        view.document.body.dataset['canvas'] = view.window.getComputedStyle(probe).backgroundColor;
        probe.remove();
        const colours = {
          /** Contrast of two computed colours, the second laid over the page. */
          contrast(one: string, other: string): number {
            const canvas = view.document.body.dataset['canvas']!;
            const [light, dark] = [one, other]
              .map((colour) => (/^rgba\(.*, 0\)$|transparent/u.test(colour) ? canvas : colour))
              .map((colour) => (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).map(Number))
              .map((channels) => {
                const [red = 0, green = 0, blue = 0] = channels
                  .map((channel) => channel / 255)
                  .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
                return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
              })
              .sort((a, b) => b - a);
            return (light! + 0.05) / (dark! + 0.05);
          },
        };
        Object.assign(view.window, { colours });
        return true;
      });
    });
    afterAll(() => page?.close());

    /** How the elements look: what is asked of each is one line of the expectation. */
    const looks = (
      selector: string,
      pseudo = '',
    ): Promise<{ line: string; words: number; border: number; fill: number; outline: string }[]> =>
      page.evaluate(
        (view, asked) => {
          const [wanted, part] = JSON.parse(asked) as [string, string];
          const { contrast } = (
            view.window as unknown as { colours: { contrast(a: string, b: string): number } }
          ).colours;
          const canvas = view.document.body.dataset['canvas']!;
          return [...view.document.querySelectorAll(wanted)].map((element) => {
            const style = view.window.getComputedStyle(element, part === '' ? null : part);
            return {
              line: `${style.textDecorationLine} ${style.textDecorationStyle}`,
              words: contrast(style.color, style.backgroundColor),
              border: style.borderTopStyle === 'none' ? 0 : contrast(style.borderTopColor, canvas),
              fill: contrast(style.backgroundColor, canvas),
              outline: style.outlineStyle,
            };
          });
        },
        JSON.stringify([selector, pseudo]),
      );

    it('tells marked words by their lines, and leaves them readable', async () => {
      const differs = await looks('.mark-differs');
      const wording = await looks('.mark-wording');
      expect(new Set(differs.map(({ line }) => line))).toEqual(new Set(['underline double']));
      expect(new Set(wording.map(({ line }) => line))).toEqual(new Set(['underline dashed']));
      for (const { words } of [...differs, ...wording]) expect(words).toBeGreaterThanOrEqual(OF_WORDS);
    });

    it('keeps the edges of chips, letters and the switch', async () => {
      for (const selector of [
        '[class*="_chip_"]',
        '[aria-label="Articles compared"] [class*="_letter_"]',
        '.switch input',
      ]) {
        const found = await looks(selector);
        expect(found.length, selector).toBeGreaterThan(0);
        for (const { border } of found) expect(border, selector).toBeGreaterThanOrEqual(OF_SIGNS);
      }
      const [knob] = await looks('.switch input', '::before');
      const [track] = await looks('.switch input');
      expect(Math.abs(knob!.fill - track!.fill)).toBeGreaterThan(1);
    });

    it('shows which tab and which filter is chosen', async () => {
      const [line] = await looks('[role="tab"][aria-selected="true"]', '::after');
      expect(line!.fill).toBeGreaterThanOrEqual(OF_SIGNS);
      await page.click('[aria-label="Show only"] button');
      await page.waitFor(
        (view) => view.document.querySelector('[aria-label="Show only"] [aria-pressed="true"]') !== null,
      );
      const [chosen] = await looks('[aria-label="Show only"] [aria-pressed="true"]');
      const others = await looks('[aria-label="Show only"] [aria-pressed="false"]');
      expect(chosen!.outline).toBe('solid');
      expect(others.map(({ outline }) => outline)).toEqual(['none', 'none', 'none']);
      await page.click('[aria-label="Show only"] button');
    });

    it('shows where the focus is, at every step of a walk', async () => {
      const missing: string[] = [];
      const seen = new Set<string>();
      for (let step = 0; step < STEPS; step++) {
        await page.press('Tab');
        const { name, width, contrast } = await page.evaluate((view) => {
          const element = view.document.activeElement!;
          const style = view.window.getComputedStyle(element);
          const { colours } = view.window as unknown as {
            colours: { contrast(a: string, b: string): number };
          };
          return {
            name: `${element.tagName} ${(element.textContent ?? '').slice(0, 40)}`,
            width: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
            contrast: colours.contrast(style.outlineColor, 'transparent'),
          };
        });
        seen.add(name);
        if (width < 2 || contrast < OF_SIGNS) missing.push(`${name}: ${width} ${contrast}`);
      }
      expect(missing).toEqual([]);
      expect(seen.size).toBeGreaterThan(STEPS / 2);
    });
  },
);

// Firefox has no such switch from outside; it reads the same style sheet.
describe.runIf(BROWSER === 'chromium')('for who wants less motion', () => {
  let page: WebPage;

  beforeAll(async () => {
    page = await session.open('panel.html?scene=compared');
  });
  afterAll(() => page?.close());

  it.each(['compared', 'marked', 'progress', 'again', 'popup', 'library'])(
    'nothing moves by itself or fades in the scene %s',
    async (scene) => {
      expect(await moving(page, scene, 'reduce')).toEqual([]);
    },
  );

  it('which is not so without that wish', async () => {
    expect(await moving(page, 'compared', 'no-preference')).not.toEqual([]);
  });
});
