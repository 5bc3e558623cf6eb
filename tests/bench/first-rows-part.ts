import { startPageServer } from '../demo/page-server';
import { startChromium } from '../e2e/browsers/chromium';
import { startRecordingProxy } from '../e2e/browsers/recording-proxy';
import { buildExtension } from '../e2e/build-extension';
import { BUILDS } from '../e2e/builds';
import { median, type BenchPart } from './bench-part';
import { connectUnwatched } from './unwatched-chromium';

const RUNS = 11;

/** Longer than any run takes on a quiet machine, in milliseconds. */
const SETTLED_AFTER_MS = 1_500;

/** A reader clicks into a browser that is at rest, and not into one that is still closing a popup; in milliseconds. */
const AT_REST_AFTER_MS = 300;

/** When the first rows were drawn, on the clock of the machine; 0 where they were not. */
const DRAWN_AT = `(() => {
  const [mark] = performance.getEntriesByName('crossread: first rows');
  return mark === undefined ? 0 : performance.timeOrigin + mark.startTime;
})()`;

/**
 * What a reader waits for: from the click on the toolbar button to the first rows in the popup, with the service worker
 * stopped before each click, against the bundled pack, in the built extension in real Chromium, with its button
 * on the toolbar and no debugger in what is timed.
 */
export const FIRST_ROWS_PART: BenchPart = {
  name: 'first-rows',
  async run({ say }) {
    buildExtension('chromium');
    const pages = await startPageServer();
    const proxy = await startRecordingProxy();
    const extension = BUILDS.chromium.folder;
    const session = await startChromium({ extension, proxyPort: proxy.port, open: true });
    try {
      const address = pages.url('moscow-talks.html');
      await session.openPage(address);
      await session.browser.disconnect();
      const browser = await connectUnwatched(session.browser.wsEndpoint(), session.origin);
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        await browser.stopBackground();
        await pause(AT_REST_AFTER_MS);
        const clicked = Date.now();
        await browser.pressToolbar(address);
        await pause(SETTLED_AFTER_MS);
        const drawn = Number(await browser.readPopup(DRAWN_AT));
        if (drawn === 0) throw new Error(`no rows within ${SETTLED_AFTER_MS} ms`);
        times.push(drawn - clicked);
      }
      browser.close();
      // The first run installs the pack and is not what a reader meets every day.
      const first = median(times.slice(1));
      say(`first_rows.ms ${first.toFixed(1)} (${times.map((time) => time.toFixed(0)).join(' ')})`);
      return { 'first_rows.ms': first };
    } finally {
      await session.close();
      await proxy.close();
      await pages.close();
    }
  },
};

const pause = (ms: number): Promise<void> => new Promise((passed) => setTimeout(passed, ms));
