import { existsSync } from 'node:fs';
import { startPageServer } from '../demo/page-server';
import { startChromium } from '../e2e/browsers/chromium';
import { startRecordingProxy } from '../e2e/browsers/recording-proxy';
import { BUILDS } from '../e2e/builds';
import { median, type BenchPart } from './bench-part';

const RUNS = 11;

/**
 * What a reader waits for: from the click on the toolbar button to the first rows in the popup, with the service worker
 * stopped before each click, against the bundled pack, in the built extension in real Chromium.
 */
export const FIRST_ROWS_PART: BenchPart = {
  name: 'first-rows',
  async run({ say }) {
    const { folder } = BUILDS.chromium;
    if (!existsSync(folder)) return { skipped: 'the extension is not built; run `npm run build` first' };
    const pages = await startPageServer();
    const proxy = await startRecordingProxy();
    const browser = await startChromium({ extension: folder, proxyPort: proxy.port });
    try {
      const page = await browser.openPage(pages.url('moscow-talks.html'));
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        await browser.stopBackground();
        await page.bringToFront();
        const started = performance.now();
        const popup = await browser.clickToolbar(page);
        await popup.waitFor(
          (view) => view.document.querySelectorAll('[data-relation-count], ol li, ul li').length > 2,
        );
        times.push(performance.now() - started);
        await popup.close();
      }
      // The first run installs the pack and is not what a reader meets every day.
      const first = median(times.slice(1));
      say(`first_rows.ms ${first.toFixed(1)} (${times.map((time) => time.toFixed(0)).join(' ')})`);
      return { 'first_rows.ms': first };
    } finally {
      await browser.close();
      await proxy.close();
      await pages.close();
    }
  },
};
