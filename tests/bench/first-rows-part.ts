import { startPageServer } from '../demo/page-server';
import { startChromium } from '../e2e/browsers/chromium';
import { startRecordingProxy } from '../e2e/browsers/recording-proxy';
import { buildExtension } from '../e2e/build-extension';
import { BUILDS } from '../e2e/builds';
import { median, type BenchPart } from './bench-part';

const RUNS = 11;

/** Longer than any run takes on a quiet machine, in milliseconds. */
const SETTLED_AFTER_MS = 1_500;

/**
 * What a reader waits for: from the click on the toolbar button to the first rows in the popup, with the service worker
 * stopped before each click, against the bundled pack, in the built extension in real Chromium, with its button
 * on the toolbar.
 */
export const FIRST_ROWS_PART: BenchPart = {
  name: 'first-rows',
  async run({ say }) {
    buildExtension('chromium');
    const pages = await startPageServer();
    const proxy = await startRecordingProxy();
    const browser = await startChromium({ extension: BUILDS.chromium.folder, proxyPort: proxy.port });
    try {
      const page = await browser.openPage(pages.url('moscow-talks.html'));
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        await browser.stopBackground();
        await page.bringToFront();
        const clicked = Date.now();
        await browser.pressToolbar(page);
        // Nothing watches the popup until it is done: each look into it costs what is to be measured.
        await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER_MS));
        const popup = await browser.popup();
        const drawn = await popup.waitFor(() => {
          const [mark] = performance.getEntriesByName('crossread: first rows');
          return mark === undefined ? 0 : performance.timeOrigin + mark.startTime;
        });
        times.push(drawn - clicked);
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
