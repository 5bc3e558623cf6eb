import { mkdirSync } from 'node:fs';
import { expect } from 'vitest';
import { startPageServer, type PageServer } from '../demo/page-server';
import type { BrowserOptions, BrowserSession, Surface, WebPage } from './browsers/browser-session';
import { startChromium } from './browsers/chromium';
import { shareChromium } from './browsers/shared-chromium';
import { startFirefox } from './browsers/firefox';
import { shareFirefox } from './browsers/shared-firefox';
import { poll } from './browsers/poll';
import { startRecordingProxy, type RecordingProxy } from './browsers/recording-proxy';
import { BUILDS } from './builds';

/** The browser these tests drive: `CROSSREAD_BROWSER`, Chromium by default. */
export const BROWSER = process.env.CROSSREAD_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const SHOTS = `shots/${BROWSER}`;

/** What the browsers' own services are called; the extension knows none of these names. */
const OF_THE_BROWSER =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent|mozilla|firefox|mozgcp|detectportal\.firefox)\.(?:com|org|net)$/u;

/** What pages load by themselves. */
const OF_THE_PAGE = [
  '/northgate.css',
  '/photo.svg',
  '/favicon.ico',
  '/panel.html',
  '/panel.js',
  '/panel.css',
  '/panel.axe.js',
];

/** A browser with the extension, a server of pages, and a record of every request. */
export interface Session {
  readonly browser: BrowserSession;
  readonly pages: PageServer;
  open(path: string, options?: { host?: 'localhost'; window?: 'new' }): Promise<WebPage>;
  go(page: WebPage, path: string, host?: 'localhost'): Promise<void>;
  /** Requests that neither a page, nor a visit, nor the browser itself explains. Empty, always. */
  unexplainedRequests(): string[];
  /** Writes `shots/<browser>/<name>.png` where `CROSSREAD_SHOTS` is set; each costs half a second. */
  shot(surface: Surface, name: string): Promise<void>;
  /** Also checks that nothing was asked of the network behind the reader's back, and that no script of ours failed. */
  close(): Promise<void>;
}

/** What a test file asks of its browser. */
interface SessionOptions extends Pick<BrowserOptions, 'display'> {
  /** One that no file has used before: in a Firefox that others had used, Escape did not reach a page now and then. */
  readonly fresh?: boolean;
}

const START = { chromium: startChromium, firefox: startFirefox };
const SHARE = { chromium: shareChromium, firefox: shareFirefox };

/** Starts everything a test file needs, on a display if one is given. Close it in `afterAll`. */
export async function openSession({ fresh = false, ...on }: SessionOptions = {}): Promise<Session> {
  const pages = await startPageServer();
  const proxy = await startRecordingProxy();
  try {
    const options = { extension: BUILDS[BROWSER].folder, proxyPort: proxy.port };
    const browser = await (fresh || on.display !== undefined
      ? START[BROWSER]({ ...options, ...on })
      : SHARE[BROWSER](options));
    return sessionOf(browser, pages, proxy);
  } catch (error) {
    await proxy.close();
    await pages.close();
    throw error;
  }
}

function sessionOf(browser: BrowserSession, pages: PageServer, proxy: RecordingProxy): Session {
  const visits = new Map<string, number>();
  const visit = (path: string): void => {
    visits.set(`/${path}`, (visits.get(`/${path}`) ?? 0) + 1);
  };
  const unexplainedRequests = (): string[] => {
    const left = new Map(visits);
    return proxy.requests.flatMap(({ method, host, path }) => {
      if (host !== '127.0.0.1' && host !== 'localhost')
        return OF_THE_BROWSER.test(host) ? [] : [`${method} ${host}${path}`];
      if (OF_THE_PAGE.includes(path.split('?', 1)[0] ?? '')) return [];
      const allowed = left.get(path) ?? 0;
      left.set(path, allowed - 1);
      return allowed > 0 ? [] : [`${method} ${host}${path}`];
    });
  };
  return {
    browser,
    pages,
    open(path, { host, window } = {}) {
      visit(path);
      return browser.openPage(pages.url(path, host), window === undefined ? {} : { window });
    },
    async go(page, path, host) {
      visit(path);
      await page.goto(pages.url(path, host));
    },
    unexplainedRequests,
    async shot(surface, name) {
      if (process.env['CROSSREAD_SHOTS'] === undefined) return;
      mkdirSync(SHOTS, { recursive: true });
      await surface.screenshot(`${SHOTS}/${name}.png`);
    },
    async close() {
      try {
        expect(unexplainedRequests()).toEqual([]);
        expect(await browser.problems()).toEqual([]);
      } finally {
        await browser.close();
        await proxy.close();
        await pages.close();
      }
    },
  };
}

/**
 * All words a surface shows, in one line. What only a screen reader hears is not among them: it stays for a second after
 * what is shown has gone.
 */
export const words = (surface: Surface): Promise<string> =>
  surface.evaluate((view) => {
    const heard = [...view.document.querySelectorAll<HTMLElement>('[role="status"].vh')];
    const shown = heard.reduce(
      (text, { innerText }) => text.replace(innerText, ''),
      view.document.body.innerText,
    );
    return shown.replace(/\s+/gu, ' ');
  });

/** Waits until the surface shows the words. */
export const shows = (surface: Surface, text: string, withinMs = 15_000): Promise<boolean> =>
  poll(async () => (await words(surface)).includes(text), surface.evaluate, withinMs);

/** A real click on the button, link or tab with exactly these words. A surface may be drawn anew just then: tries again. */
export async function clickOn(surface: Surface, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await surface.waitFor((view, wanted) => {
      const found = [...view.document.querySelectorAll('button, a, label, summary, [role="tab"]')].find(
        (element) =>
          (element.textContent ?? '').replace(/\s+/gu, ' ').trim().startsWith(wanted) ||
          element.getAttribute('aria-label') === wanted,
      );
      for (const old of view.document.querySelectorAll('[data-clicked]')) old.removeAttribute('data-clicked');
      found?.setAttribute('data-clicked', '');
      // What is still being compared may move under the click.
      const inPanel = view.window.location.pathname.endsWith('/sidepanel.html');
      const busy = inPanel ? 'main progress' : 'main[aria-busy="true"]';
      return found !== undefined && view.document.querySelector(busy) === null;
    }, name);
    try {
      return await surface.click('[data-clicked]');
    } catch (error) {
      // A popup that the click closes may be gone before the click is answered.
      const isGone = await surface.evaluate(() => false).catch(() => true);
      if (isGone) return;
      if (attempt === 3) throw error;
    }
  }
}
