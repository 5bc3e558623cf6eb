import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserSession, Surface } from '../e2e/browsers/browser-session';
import { startChromium } from '../e2e/browsers/chromium';
import { startFirefox } from '../e2e/browsers/firefox';
import { buildExtension } from '../e2e/build-extension';
import { BUILDS } from '../e2e/builds';
import { findBrowser } from '../e2e/find-browser';
import { startPageServer, type PageServer } from './page-server';

/**
 * Shows Crossread at work on a news page of its own: reads it through the real toolbar button and opens the real side
 * panel. With a display the browser stays open; without one it prints what the panel says and writes pictures.
 */
const SHOTS = resolve('shots/demo');
const TABS = ['Overlap', 'Wording', 'Sources'];
const headless =
  !['darwin', 'win32'].includes(process.platform) && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const name = findBrowser('chromium') === null && findBrowser('firefox') !== null ? 'firefox' : 'chromium';

async function main(): Promise<void> {
  console.log('Building the extension ...');
  buildExtension(name);
  const pages = await startPageServer();
  const start = name === 'firefox' ? startFirefox : startChromium;
  const browser = await start({ extension: BUILDS[name].folder, headless }).catch(async (error: unknown) => {
    await pages.close();
    throw error;
  });
  try {
    await show(browser, pages);
    if (!headless) {
      console.log(
        `\nThe browser stays open: try Crossread on ${pages.url('moscow-talks.html')}. Close it to end.`,
      );
      await browser.closed;
    }
  } finally {
    await browser.close();
    await pages.close();
  }
}

async function show(browser: BrowserSession, pages: PageServer): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  console.log(`Reading ${pages.url('moscow-talks.html')} in ${name} through the toolbar ...`);
  const page = await browser.openPage(pages.url('moscow-talks.html'));
  const popup = await browser.clickToolbar(page);
  await popup.waitFor(
    (view) => view.document.querySelector('main[aria-busy="false"] footer button') !== null,
  );
  await popup.screenshot(`${SHOTS}/popup.png`);
  await popup.click('footer button');
  const panel = await browser.panel(page);
  await panel.waitFor(
    (view) =>
      view.document.querySelectorAll('[role="tab"]').length === 3 &&
      view.document.querySelector('[role="progressbar"], progress') === null,
  );
  for (const [index, tab] of TABS.entries()) await showTab(panel, index, tab);
  console.log(
    `\nPictures: ${SHOTS}/popup.png and ${TABS.map((tab) => `panel-${tab.toLowerCase()}.png`).join(', ')}`,
  );
}

/** Opens a tab of the panel and the first cards in it, takes its picture and prints its words. */
async function showTab(panel: Surface, index: number, tab: string): Promise<void> {
  await panel.evaluate((view, position) => {
    view.document.querySelectorAll<HTMLElement>('[role="tab"]')[Number(position)]?.click();
    return true;
  }, String(index));
  await panel.waitFor(
    (view, position) =>
      view.document.querySelectorAll('[role="tab"]')[Number(position)]?.getAttribute('aria-selected') ===
      'true',
    String(index),
  );
  await panel.evaluate((view) => {
    for (const button of [
      ...view.document.querySelectorAll<HTMLElement>('article button[aria-expanded="false"]'),
    ].slice(0, 3))
      button.click();
    return true;
  });
  await new Promise((drawn) => setTimeout(drawn, 300));
  await panel.screenshot(`${SHOTS}/panel-${tab.toLowerCase()}.png`);
  const words = await panel.evaluate((view) => {
    const shown = view.document.querySelector('[role="tabpanel"]:not([hidden])') ?? view.document.body;
    const head = view.document.querySelector('header')?.innerText ?? '';
    return { head, text: (shown as HTMLElement).innerText };
  });
  if (index === 0) print('The page', words.head);
  print(tab, words.text);
}

function print(title: string, text: string): void {
  console.log(`\n--- ${title} ${'-'.repeat(Math.max(0, 70 - title.length))}`);
  for (const line of text.split('\n')) if (line.trim() !== '') console.log(line.trim());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
