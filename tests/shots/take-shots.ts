import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { startPageServer, type PageServer } from '../demo/page-server';
import type { Surface } from '../e2e/browsers/browser-session';
import { startChromium } from '../e2e/browsers/chromium';
import { BUILDS } from '../e2e/builds';
import { STATE_PAGES } from './state-pages';
import { takeScenes } from './take-scenes';

/**
 * Takes a picture of every surface of the built extension in Chromium, into shots/surfaces/: light, dark, at three
 * widths, and in every language; and of every state of panel, popup and library, also at 200 % and in forced colours. `npm run build` first.
 * Usage: `npm run shots [-- <words>]`; with words, only pictures whose name holds one of them. `-- readme` renews the two
 * pictures of the readme in assets/screenshots.
 */
const FOLDER = 'shots/surfaces';
/** A popup's height at most, and the tallest window, in CSS pixels. */
const HEIGHT = 600;
const TALLEST = 8_000;
const WIDTHS = [320, 380, 640];
const LANGUAGES = ['en', 'es', 'ar'];
const SCHEMES = ['light', 'dark'] as const;
const TABS = ['overlap', 'wording', 'sources'];
const wanted = process.argv.slice(2);

type Chromium = Awaited<ReturnType<typeof startChromium>>;

/** The part of the extension's own interface that is used inside its pages. */
interface Extension {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ settings?: object }>;
      set(items: { settings: object }): Promise<void>;
    };
  };
}

/** Whether a picture was asked for. */
const isWanted = (name: string): boolean =>
  wanted.length === 0 || wanted.some((words) => name.includes(words));

const pageOf = (surface: Surface): Page => (surface as Surface & { readonly page: Page }).page;

const settle = (): Promise<void> => new Promise((drawn) => setTimeout(drawn, 250));

async function take(browser: Chromium, surface: Surface, name: string, width: number): Promise<void> {
  for (const scheme of SCHEMES) {
    const full = `${name}-${width}-${scheme}`;
    if (!isWanted(full)) continue;
    await browser.setColorScheme(surface, scheme);
    await pageOf(surface).setViewport({ width, height: HEIGHT });
    await settle();
    // Cards beyond the window are laid out only when they come near it.
    const height = await surface.evaluate((view) => view.document.documentElement.scrollHeight);
    if (height > HEIGHT) {
      await pageOf(surface).setViewport({ width, height: Math.min(TALLEST, height) });
      await settle();
    }
    if (name.includes('-popup-')) {
      // Its window has a size of its own.
      await (await pageOf(surface).$('#app'))!.screenshot({ path: `${FOLDER}/${full}.png` });
      continue;
    }
    // With this on, the right part of a right-to-left page that fits the window would be cut off.
    await pageOf(surface).screenshot({ path: `${FOLDER}/${full}.png`, captureBeyondViewport: false });
  }
}

/** Sets the language as the options page does. */
async function speak(surface: Surface, language: string): Promise<void> {
  await surface.evaluate(async (_, chosen) => {
    const { storage } = (globalThis as unknown as { chrome: Extension }).chrome;
    const { settings } = await storage.local.get('settings');
    const before = settings ?? {
      theme: 'system',
      articleFont: 'serif',
      offerMarks: true,
      singleKeys: true,
    };
    await storage.local.set({ settings: { ...before, language: chosen } });
    return true;
  }, language);
  await surface.waitFor((view, chosen) => view.document.documentElement.lang === chosen, language);
}

async function popupOf(
  browser: Chromium,
  pages: PageServer,
  path: string,
): Promise<[Surface, () => Promise<void>]> {
  const page = await browser.openPage(pages.url(path));
  const popup = await browser.clickToolbar(page);
  await popup.waitFor(
    (view) => view.document.querySelector('main[aria-busy="false"] :is(h1, h2, footer button)') !== null,
  );
  await popup.waitFor((view) => view.document.querySelector('[role="progressbar"], progress') === null);
  await settle();
  return [
    popup,
    async () => {
      await popup.close();
      await page.close();
    },
  ];
}

/** Popup and panel with a comparison, in every language and at every width. */
async function comparison(browser: Chromium, pages: PageServer, path: string, label: string): Promise<void> {
  const page = await browser.openPage(pages.url(path));
  const popup = await browser.clickToolbar(page);
  await popup.waitFor(
    (view) => view.document.querySelector('main[aria-busy="false"] footer button') !== null,
  );
  for (const language of LANGUAGES) {
    await speak(popup, language);
    await take(browser, popup, `${label}-popup-${language}`, 360);
  }
  await speak(popup, 'en');
  await popup.click('footer button');
  const panel = await browser.panel(page);
  await panel.waitFor((view) => view.document.querySelectorAll('[role="tab"]').length === 3);
  for (const language of LANGUAGES) {
    await speak(panel, language);
    for (const [index, tab] of TABS.entries()) {
      await panel.evaluate((view, position) => {
        view.document.querySelectorAll<HTMLElement>('[role="tab"]')[Number(position)]?.click();
        return true;
      }, String(index));
      const name = `${label}-${tab}-${language}`;
      if (index === 0) await take(browser, panel, `${name}-closed`, 380);
      await openFirst(panel, 2);
      for (const width of language === 'en' ? WIDTHS : [380]) await take(browser, panel, name, width);
    }
  }
  await speak(panel, 'en');
  await page.close();
}

/** Opens the first cards, and in the first of them "Why this". */
async function openFirst(panel: Surface, count: number): Promise<void> {
  await panel.evaluate((view, many) => {
    const shown = view.document.querySelector('[role="tabpanel"]:not([hidden])') ?? view.document;
    for (const button of [
      ...shown.querySelectorAll<HTMLElement>('article button[aria-expanded="false"]'),
    ].slice(0, Number(many)))
      button.click();
    return true;
  }, String(count));
  await settle();
}

/** What the popup says where nothing can be compared. */
async function states(browser: Chromium, pages: PageServer): Promise<void> {
  for (const { name, page } of STATE_PAGES) {
    if (!isWanted(`state-${name}-360-light`) && !isWanted(`state-${name}-360-dark`)) continue;
    pages.add(name, page);
    const [popup, close] = await popupOf(browser, pages, name);
    await take(browser, popup, `state-${name}`, 360);
    await close();
  }
}

/** The pages of the extension that open in a tab. */
async function tabs(browser: Chromium): Promise<void> {
  for (const name of ['library', 'options', 'welcome', 'report']) {
    const surface = await browser.openExtensionPage(`${name}.html`);
    await surface.waitFor((view) => view.document.querySelector('main h1, main h2') !== null);
    await settle();
    // The welcome page opens by itself; a tab behind another one is never drawn.
    await pageOf(surface).bringToFront();
    for (const language of LANGUAGES) {
      await speak(surface, language);
      for (const width of language === 'en' ? [...WIDTHS, 1000] : [640])
        await take(browser, surface, `${name}-${language}`, width);
    }
    await speak(surface, 'en');
    await surface.close();
  }
}

/** Each step of a round in class, with two pairs and a source marked; 200 % zoom is the narrow width with larger text. */
async function classroom(browser: Chromium): Promise<void> {
  const surface = await browser.openExtensionPage('classroom.html');
  await surface.waitFor((view) => view.document.querySelectorAll('[data-sentence]').length > 4);
  await pageOf(surface).bringToFront();
  for (const number of ['1', 'A1', '2', 'A2', '3']) await surface.click(`[data-sentence="${number}"]`);
  for (const [index, step] of ['overlaps', 'sources', 'reveal', 'sheet'].entries()) {
    await surface.evaluate((view, at) => {
      view.document.querySelectorAll<HTMLElement>('nav button')[Number(at)]?.click();
      return true;
    }, String(index));
    if (step === 'sources') await surface.click('[data-sentence="1"]');
    for (const language of LANGUAGES) {
      await speak(surface, language);
      for (const width of language === 'en' ? [...WIDTHS, 1000] : [640])
        await take(browser, surface, `classroom-${step}-${language}`, width);
    }
    await speak(surface, 'en');
    await zoomed(surface, `classroom-${step}`);
  }
  if (isWanted('classroom-print')) {
    await pageOf(surface).emulateMediaType('print');
    await pageOf(surface).setViewport({ width: 800, height: 600 });
    await surface.screenshot(`${FOLDER}/classroom-print.png`);
  }
  await surface.close();
}

/** Text at 200 %. */
async function zoomed(surface: Surface, name: string): Promise<void> {
  if (!isWanted(`${name}-zoom`)) return;
  await pageOf(surface).setViewport({ width: 640, height: 600 });
  await surface.evaluate((view) => {
    view.document.documentElement.style.fontSize = '200%';
    return true;
  });
  await settle();
  await surface.screenshot(`${FOLDER}/${name}-zoom.png`);
  await surface.evaluate((view) => {
    view.document.documentElement.style.fontSize = '';
    return true;
  });
}

/** The two pictures of the readme, small enough to be kept: popup, and the panel with its first difference open. */
async function forReadme(browser: Chromium, pages: PageServer): Promise<void> {
  const page = await browser.openPage(pages.url('moscow-talks.html'));
  const popup = await browser.clickToolbar(page);
  await popup.waitFor(
    (view) => view.document.querySelector('main[aria-busy="false"] footer button') !== null,
  );
  await settle();
  await (await pageOf(popup).$('#app'))!.screenshot({ path: 'assets/screenshots/popup.png' });
  await popup.click('footer button');
  const panel = await browser.panel(page);
  await panel.waitFor((view) => view.document.querySelectorAll('[role="tab"]').length === 3);
  // The panel opens at the part that was looked at last.
  await panel.click('[role="tab"]');
  await openFirst(panel, 1);
  await pageOf(panel).setViewport({ width: 400, height: 1000 });
  await settle();
  await pageOf(panel).screenshot({ path: 'assets/screenshots/panel.png' });
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const pages = await startPageServer();
  const browser = await startChromium({ extension: BUILDS.chromium.folder });
  try {
    await tabs(browser);
    await classroom(browser);
    await comparison(browser, pages, 'moscow-talks.html', 'demo');
    await states(browser, pages);
    await takeScenes(browser.browser, pages, FOLDER, isWanted);
    if (wanted.includes('readme')) await forReadme(browser, pages);
    console.log(`Pictures are in ${FOLDER}/.`);
  } finally {
    await browser.close();
    await pages.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
