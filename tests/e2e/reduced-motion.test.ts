import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPanelPage } from '../panel-page/add-panel-page';
import type { WebPage } from './browsers/browser-session';
import { BROWSER, openSession, type Session } from './session';

let session: Session;
let page: WebPage;

beforeAll(async () => {
  session = await openSession();
  await addPanelPage(session.pages);
});
afterAll(() => session?.close());

/** What moves or fades for longer than a blink, as tag and class. */
async function moving(scene: string, motion: 'reduce' | 'no-preference'): Promise<string[]> {
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

// Firefox has no such switch from outside; it reads the same style sheet.
describe.runIf(BROWSER === 'chromium')('for who wants less motion', () => {
  it.each(['compared', 'marked', 'progress', 'again', 'popup', 'library'])(
    'nothing moves by itself or fades in the scene %s',
    async (scene) => {
      page ??= await session.open('panel.html?scene=compared');
      expect(await moving(scene, 'reduce')).toEqual([]);
    },
  );

  it('which is not so without that wish', async () => {
    expect(await moving('compared', 'no-preference')).not.toEqual([]);
  });
});
