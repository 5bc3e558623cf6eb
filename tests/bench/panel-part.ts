import puppeteer, { type Page } from 'puppeteer-core';
import { startPageServer } from '../demo/page-server';
import { needBrowser } from '../e2e/find-browser';
import { addPanelPage } from '../panel-page/add-panel-page';
import { median, type BenchPart, type Figures } from './bench-part';
import { longestWork } from './longest-work';

const RUNS = 5;
/** Comparisons shown one after another, to see whether memory is given back. */
const COMPARISONS = 100;

/** What a reader waits for in a panel with 300 claims and 40 articles, in real Chromium. */
export const PANEL_PART: BenchPart = {
  name: 'panel',
  async run({ say }) {
    const pages = await startPageServer();
    await addPanelPage(pages, 'bench');
    const browser = await puppeteer.launch({
      executablePath: needBrowser('chromium'),
      pipe: true,
      // Chromium's own sandbox cannot be set up by root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      const page = await browser.newPage();
      await page.setViewport({ width: 380, height: 700 });
      const open = async (): Promise<void> => {
        await page.goto(pages.url('panel.html?scene=many'));
        await page.waitForSelector('[role="tab"]');
      };
      await open();
      const figures: Figures = {
        'panel.300x40.relation.ms': await filterTime(page, '[aria-label="Show only"] button'),
        'panel.300x40.article.ms': await filterTime(page, '[aria-label="Articles compared"] button'),
        'panel.300x40.all.ms': await pressTime(page, '[data-more] button'),
        'panel.300x40.scroll.longest.ms': await longestScrollTask(page),
      };
      // Cards that were in sight once cost less the second time.
      await open();
      await pressTime(page, '[data-more] button');
      await wholeList(page);
      figures['panel.300x40.scroll.work.ms'] = await longestWork(page, () => scrollThrough(page));
      figures['panel.100x.heap.mb'] = await heapGrowth(page);
      for (const [name, value] of Object.entries(figures)) say(`${name} ${value.toFixed(1)}`);
      return figures;
    } finally {
      await browser.close();
      await pages.close();
    }
  },
};

/** Milliseconds from a press to the frame that shows what it did. */
function pressTime(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const button = document.querySelector<HTMLElement>(wanted);
    if (button === null) throw new Error(`${wanted} is not shown`);
    const began = performance.now();
    button.click();
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return performance.now() - began;
  }, selector);
}

/** Puts a filter on and takes it off again, several times; the middle of all. */
async function filterTime(page: Page, selector: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 2 * RUNS; run += 1) times.push(await pressTime(page, selector));
  return median(times);
}

/**
 * Scrolls from top to bottom, a screen a frame; the longest piece of work that held the page up, 0 where none took 50 ms.
 * A piece of work is planted first: a measure that does not see it would always give 0.
 */
async function longestScrollTask(page: Page): Promise<number> {
  await wholeList(page);
  await page.evaluate(async () => {
    const told = { longest: 0 };
    Object.assign(globalThis, { told });
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) told.longest = Math.max(told.longest, duration);
    });
    observer.observe({ type: 'longtask' });
    setTimeout(() => {
      const began = performance.now();
      while (performance.now() - began < 80);
    });
    await new Promise((seen) => setTimeout(seen, 200));
    if (told.longest < 80) throw new Error('The browser tells of no long pieces of work here.');
    told.longest = 0;
  });
  await scrollThrough(page);
  return page.evaluate(() => (globalThis as unknown as { told: { longest: number } }).told.longest);
}

/** Waits until every card is in the list, and nothing is left of the work that brought them. */
function wholeList(page: Page): Promise<void> {
  return page.evaluate(async () => {
    while (document.querySelector('[data-more]') !== null)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    await new Promise((settled) => setTimeout(settled, 500));
  });
}

/** Scrolls from top to bottom, a screen a frame. */
function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
      scrollTo(0, at);
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
    await new Promise((settled) => setTimeout(settled, 200));
  });
}

/** Megabytes held after many comparisons beyond those after the first few. */
async function heapGrowth(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  const used = async (): Promise<number> => {
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize / 1_048_576;
  };
  const showAnother = (turn: number): Promise<void> =>
    page.evaluate(async (number) => {
      (globalThis as unknown as { showAnother: (turn: number) => void }).showAnother(number);
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }, turn);
  for (let turn = 0; turn < 10; turn += 1) await showAnother(turn);
  const before = await used();
  for (let turn = 0; turn < COMPARISONS; turn += 1) await showAnother(turn);
  const growth = (await used()) - before;
  await client.detach();
  return growth;
}
