import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { needBrowser, type BrowserName } from '../e2e/find-browser';

/** A page of ours in a browser process of its own, on a profile that outlives it. */
export interface OpenPage {
  readonly page: Page;
  /** Most memory its process ever held, in MB; NaN where the system does not tell. Of Chromium only. */
  peakMegabytes(): Promise<number>;
  /**
   * Most memory that was the process's own while some work was done, in MB, as Chromium's task manager counts it: without
   * the pages of the program, which all processes share. Looked at every 20 ms.
   */
  ownMegabytes(work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

/** Serves one script as a page from loopback, always at the same origin, and opens it in fresh browsers. */
export interface BenchSite {
  open(name?: BrowserName): Promise<OpenPage>;
  close(): Promise<void>;
}

/** What a site serves besides its page. */
interface Extras {
  /** Further scripts, by name. */
  readonly scripts?: Readonly<Record<string, string>>;
  /** Folders that are served as they are, by the first part of their address. */
  readonly folders?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

/**
 * Compiles all functions of the page as it is loaded, which is not timed. The background of the extension gets its functions
 * compiled from the browser's cache as it is woken (4 of them are compiled anew, by a trace); a page of a site does not.
 */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Bundles a script as the extension is bundled and serves it. */
export async function serveBenchPage(entry: string, extras: Extras = {}): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome120',
      lib: { entry: { page: entry, ...extras.scripts }, formats: ['es'] },
    },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const [, first = '', ...rest] = path.split('/');
    const served = extras.folders?.[first];
    const type = TYPES[extname(path)];
    response.setHeader('content-type', type ?? 'text/html');
    if (path === '/page.js') response.write(COMPILED_AT_ONCE);
    response.end(
      type === undefined
        ? '<!doctype html><script type="module" src="/page.js"></script>'
        : readFileSync(served === undefined ? join(folder, path) : join(served, ...rest)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const profile = join(folder, 'profile');
  return {
    open: (name = 'chromium') => openPage(name, origin, `${profile}-${name}`),
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function openPage(name: BrowserName, origin: string, profile: string): Promise<OpenPage> {
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: needBrowser(name),
    pipe: name === 'chromium',
    userDataDir: profile,
    protocolTimeout: 1_200_000,
    // Chromium's own sandbox cannot be set up by root.
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.goto(origin, { waitUntil: 'load' });
  await page.waitForFunction('globalThis.bench !== undefined');
  // The browser's own start is over before anything is timed.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return {
    page,
    peakMegabytes: async () => memoryOf(await processOf(page, browser), 'VmHWM'),
    ownMegabytes: async (work) => ownWhile(await processOf(page, browser), work),
    close: () => browser.close(),
  };
}

/**
 * The process that shows the page, where the system tells: the one that works while the page does. A browser has renderers
 * of its own beside it, one of which holds more memory than an empty page.
 */
async function processOf(page: Page, browser: Browser): Promise<number | null> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const before = new Map(renderers.map((id) => [id, ticksOf(id)]));
  await page.evaluate(() => {
    const began = performance.now();
    while (performance.now() - began < 300);
  });
  const worked = renderers.map((id) => ({ id, ticks: ticksOf(id) - before.get(id)! }));
  return worked.reduce((most, each) => (each.ticks > most.ticks ? each : most), { id: null, ticks: 0 } as {
    id: number | null;
    ticks: number;
  }).id;
}

/** Processor time of a process, in the system's own unit; NaN where it does not tell. */
function ticksOf(id: number): number {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const [, , , , , , , , , , , user = '', system = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(user) + Number(system);
  } catch {
    return NaN;
  }
}

/** Most memory a process ever held (`VmHWM`), or what is its own now (`RssAnon`), in MB. */
function memoryOf(id: number | null, figure: 'VmHWM' | 'RssAnon'): number {
  if (id === null) return NaN;
  const line = readFileSync(`/proc/${id}/status`, 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${figure}:`));
  return parseInt(line?.split(/\s+/u)[1] ?? '', 10) / 1024;
}

async function ownWhile(id: number | null, work: () => Promise<unknown>): Promise<number> {
  let most = 0;
  const looking = setInterval(() => (most = Math.max(most, memoryOf(id, 'RssAnon'))), 20);
  await work().finally(() => clearInterval(looking));
  return Math.max(most, memoryOf(id, 'RssAnon'));
}
