import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import ar from '../../assets/locales/ar.json';
import es from '../../assets/locales/es.json';
import type { Surface, WebPage } from './browsers/browser-session';
import { openSession, shows, words, type Session } from './session';

let session: Session;
let page: WebPage;
let options: Surface;

beforeAll(async () => {
  session = await openSession();
  page = await session.open('moscow-talks.html');
  options = await session.browser.openExtensionPage('options.html');
  await options.waitFor((view) => view.document.querySelector('select') !== null);
});
afterAll(() => session?.close());

/** Chooses a language in the options as a reader does, and waits until the page speaks it. */
async function choose(tag: string): Promise<void> {
  await options.evaluate((view, chosen) => {
    const select = view.document.querySelector('select')!;
    select.value = chosen;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }, tag);
  await options.waitFor((view, chosen) => view.document.documentElement.lang === chosen, tag);
}

/** What the root of a surface says of its language. */
const spoken = (surface: Surface): Promise<{ lang: string; dir: string }> =>
  surface.evaluate((view) => ({
    lang: view.document.documentElement.lang,
    dir: view.document.documentElement.dir,
  }));

describe('the language of the surfaces', () => {
  it.each([
    { tag: 'es', dir: 'ltr', locale: es },
    { tag: 'ar', dir: 'rtl', locale: ar },
  ])('is $tag in options, popup, panel and library once it is chosen', async ({ tag, dir, locale }) => {
    await choose(tag);
    expect(await words(options)).toContain(locale['options.title']);
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, locale['popup.openPanel']);
    expect(await spoken(popup)).toEqual({ lang: tag, dir });
    await popup.waitFor((view) => view.document.querySelector('main[aria-busy="false"] footer button'));
    await session.shot(popup, `popup-${tag}`);
    // The buttons stand in one row, and over no line: in a window lower than the popup, over none at the end of it.
    const { lines, buttons } = await popup.evaluate((view) => {
      view.window.scrollTo(0, view.document.documentElement.scrollHeight);
      const edges = (found: Iterable<Element>, edge: 'top' | 'bottom'): number[] =>
        [...found].map((element) => Math.round(element.getBoundingClientRect()[edge]));
      const main = view.document.querySelector('main')!;
      return {
        lines: Math.max(...edges(main.querySelectorAll('section p, section li'), 'bottom')),
        buttons: edges(main.querySelectorAll('footer button'), 'top'),
      };
    });
    expect(new Set(buttons).size).toBe(1);
    expect(lines).toBeLessThanOrEqual(buttons[0]!);
    await popup.click('footer button');
    const panel = await session.browser.panel(page);
    for (const tab of ['tab.overlap', 'tab.wording', 'tab.sources'] as const) await shows(panel, locale[tab]);
    expect(await spoken(panel)).toEqual({ lang: tag, dir });
    await session.shot(panel, `panel-${tag}`);
    const library = await session.browser.openExtensionPage('library.html');
    await shows(library, locale['library.title']);
    await library.close();
  });

  it('changes at once in a panel that stands open', async () => {
    await page.bringToFront();
    const panel = await session.browser.panel(page);
    await shows(panel, ar['tab.overlap']);
    await choose('en');
    await shows(panel, 'Overlap');
    expect(await spoken(panel)).toEqual({ lang: 'en', dir: 'ltr' });
  });
});
