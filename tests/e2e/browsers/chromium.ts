import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page, type Target } from 'puppeteer-core';
import { needBrowser } from '../find-browser';
import type { BrowserOptions, BrowserSession, Surface, WebPage } from './browser-session';
import { callIn } from './call-in';
import { poll } from './poll';

/** What only Chromium's driver offers. */
export interface ChromiumSession extends BrowserSession {
  readonly browser: Browser;
}

/** How only Chromium can be started. */
export interface ChromiumOptions extends BrowserOptions {
  /** Whether others may connect to its debugger too, at `browser.wsEndpoint()`. */
  readonly open?: boolean;
}

/** A running Chromium without an extension of ours. */
export interface Chromium {
  readonly browser: Browser;
  /** Resolves when it has ended. */
  readonly closed: Promise<void>;
  kill(): Promise<void>;
  close(): Promise<void>;
  /** Ends it and takes its profile away before it returns, for a process of ours that is about to end. */
  endNow(): void;
}

/** Starts Chromium with the built extension; everything in it goes through the proxy. */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const chromium = await launchChromium(options, [options.extension]);
  try {
    return await installIn(chromium, options.extension, chromium.isFresh);
  } catch (error) {
    await chromium.close();
    throw error;
  }
}

/** Starts Chromium without an extension. Those of the folders `pinned` have their buttons on the toolbar once installed. */
export async function launchChromium(
  options: Omit<ChromiumOptions, 'extension'>,
  pinned: readonly string[],
): Promise<Chromium & { readonly isFresh: boolean }> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'crossread-chromium-'));
  const isFresh = !existsSync(join(profile, 'Default'));
  if (isFresh) pinToToolbar(profile, pinned.map(idOfUnpacked));
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: options.headless ?? options.display === undefined,
    ...(options.display === undefined ? {} : { env: { ...process.env, DISPLAY: options.display } }),
    pipe: options.open !== true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    args: [
      '--window-size=1280,900',
      '--window-position=0,0',
      // Also where the desktop speaks another protocol.
      ...(options.display === undefined ? [] : ['--ozone-platform=x11']),
      ...(options.proxyPort === undefined
        ? []
        : [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']),
      // Chromium's own sandbox cannot be set up by root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  // It was started as the head of a group of its own: its helpers end with it.
  const endAll = (): boolean => process.kill(-browser.process()!.pid!, 'SIGKILL');
  const removeProfile = (): void => {
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
  };
  return {
    browser,
    closed,
    isFresh,
    async kill() {
      endAll();
      await closed;
    },
    async close() {
      await browser.close().catch(() => undefined);
      removeProfile();
    },
    endNow() {
      try {
        endAll();
      } catch {
        // It has ended by itself.
      }
      removeProfile();
    },
  };
}

/** Installs the extension in a folder; `isNew` says that the profile has not had it before, so that the welcome opens. */
export async function installIn(
  { browser, closed, kill, close }: Chromium,
  folder: string,
  isNew: boolean,
): Promise<ChromiumSession> {
  const id = await browser.installExtension(folder);
  const origin = `chrome-extension://${id}`;
  const targetOf = (end: string): Promise<Target> =>
    browser.waitForTarget((target) => target.url().startsWith(`${origin}/${end}`), { timeout: 20_000 });
  const pages = new WeakMap<WebPage, Page>();
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(origin),
  );
  const inBackground = async (source: string): Promise<void> => {
    const own = await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith(origin),
    );
    await (await own.worker())!.evaluate(source);
  };
  const pageOf = (page: WebPage): Page => pages.get(page)!;
  const problems: string[] = [];
  const watched = (page: Page): ChromiumSurface => {
    page.on('pageerror', (error) => problems.push(String((error as Error).stack ?? error)));
    return surfaceOf(page);
  };
  const pressToolbar = async (page: WebPage): Promise<void> => {
    const extension = (await browser.extensions()).get(id)!;
    await pageOf(page).bringToFront();
    await pageOf(page).triggerExtensionAction(extension);
  };
  const popup = async (): Promise<Surface> => watched(await (await targetOf('popup.html')).asPage());
  /**
   * Headless Chromium shows no native menu and takes no native key. The toolbar action gives the access that they would
   * give; the popup it opens has to be done with its own reading first.
   */
  const giveAccess = async (page: WebPage): Promise<void> => {
    await pressToolbar(page);
    const opened = await popup();
    await opened.waitFor((view) => view.document.querySelector('button') !== null);
    await opened.close();
  };
  await worker.worker();
  // The first-run welcome opens a tab of its own; whatever is opened next must not lose its place to it, and the comparison
  // it shows costs a second of a core.
  if (isNew) await (await (await targetOf('welcome.html')).asPage()).close();

  return {
    name: 'chromium',
    origin,
    browser,
    async openPage(url, { window } = {}) {
      const page = await browser.newPage(window === 'new' ? { type: 'window' } : {});
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const web: WebPage = {
        ...surfaceOf(page),
        goto: async (next) => void (await page.goto(next, { waitUntil: 'domcontentloaded' })),
        bringToFront: () => page.bringToFront(),
      };
      pages.set(web, page);
      return web;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      const surface = watched(page);
      await page.goto(`${origin}/${path}`);
      const click = async (selector: string): Promise<void> => {
        // A tab that opened later (the browser's own, after a restart) may hide it, and nothing hidden takes a click.
        await page.bringToFront();
        await surface.click(selector);
      };
      return { ...surface, click };
    },
    async clickToolbar(page) {
      await pressToolbar(page);
      return popup();
    },
    popup,
    async panel() {
      return watched(await (await targetOf('sidepanel.html')).asPage());
    },
    async compareSelection(page) {
      await giveAccess(page);
      await inBackground(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'compare-selection' }, tab);
      })()`);
    },
    async pressKeyOf(page, command) {
      await giveAccess(page);
      await inBackground(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch('${command}', tab);
      })()`);
    },
    async stopBackground() {
      const own = browser.targets().find((target) => target.type() === 'service_worker');
      // It may have stopped by itself between the two calls.
      await (await own?.worker())?.close().catch(() => undefined);
    },
    problems: () => Promise.resolve(problems),
    async setColorScheme(surface, scheme) {
      await (surface as ChromiumSurface).page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
      ]);
    },
    closed,
    kill,
    close,
  };
}

/**
 * Puts an extension's button on the toolbar, as a reader who uses it does. Otherwise Chromium first slides the button
 * out of the extensions menu, about 250 ms, before it opens the popup.
 */
function pinToToolbar(profile: string, ids: readonly string[]): void {
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: ids } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Chromium names an unpacked extension after its folder: the first half of the path's SHA-256, in letters a to p. */
function idOfUnpacked(folder: string): string {
  const digest = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

interface ChromiumSurface extends Surface {
  readonly page: Page;
}

/** No window is made taller for a picture, in pixels. */
const TALLEST = 16_000;

/** Makes a window as tall as its page: what is out of sight is not laid out, and would be empty in the picture. */
async function showAll(page: Page): Promise<void> {
  // Once more, since what is laid out then may take more room than was kept for it.
  for (let round = 0; round < 2; round++) {
    const [width, height, whole] = await page.evaluate(() => [
      window.innerWidth,
      window.innerHeight,
      document.documentElement.scrollHeight,
    ]);
    if (whole! <= height!) return;
    await page.setViewport({ width: width!, height: Math.min(TALLEST, whole!) });
    await new Promise((drawn) => setTimeout(drawn, 250));
  }
}

function surfaceOf(page: Page): ChromiumSurface {
  const evaluate: Surface['evaluate'] = async (code, argument = '') =>
    (await page.evaluate(callIn(code, '{ document, window }', argument))) as never;
  return {
    page,
    evaluate,
    waitFor: (code, argument = '', withinMs = 15_000) =>
      poll(() => evaluate(code, argument), evaluate, withinMs),
    async click(selector) {
      await page.waitForSelector(selector, { timeout: 15_000 });
      await page.click(selector);
    },
    inject: async (script) => void (await page.evaluate(`${script};0`)),
    press: (key) => page.keyboard.press(key as KeyInput),
    async screenshot(path) {
      await showAll(page);
      await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
      await page.setViewport(null);
    },
    close: () => page.close(),
  };
}
