import { buildExtension } from '../e2e/build-extension';
import type { ChromiumSession } from '../e2e/browsers/chromium';
import { areMarked, openLongPage } from '../e2e/open-long-page';
import { clickOn, openSession } from '../e2e/session';
import { traceMarker } from '../e2e/trace-marker';
import { median, type BenchPart } from './bench-part';

const CLAIMS = 300;
const RUNS = 7;

/** What marking 300 sentences costs a page, in the built extension in real Chromium. */
export const MARKS_PART: BenchPart = {
  name: 'marks',
  async run({ say }) {
    buildExtension('chromium');
    const session = await openSession();
    try {
      const { page, panel } = await openLongPage(session, CLAIMS);
      const tab = (await (session.browser as ChromiumSession).browser.pages()).find((one) =>
        one.url().endsWith('/long.html'),
      )!;
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) {
        const began = Date.now();
        let marked = 0;
        const trace = await traceMarker(tab, async () => {
          await clickOn(panel, 'Mark in page');
          await areMarked(page, CLAIMS);
          marked = Date.now() - began;
        });
        await clickOn(panel, 'Mark in page');
        await areMarked(page, 0);
        runs.push({
          marked,
          slice: Math.max(...trace.slices.map(({ ms }) => ms)),
          cpu: Math.max(...trace.slices.map(({ cpuMs }) => cpuMs)),
          paint: Math.max(0, ...trace.paints.map(({ ms }) => ms)),
        });
        say(JSON.stringify(runs.at(-1)));
      }
      return {
        'marks.300.ms': median(runs.map(({ marked }) => marked)),
        'marks.300.slice.longest.ms': median(runs.map(({ slice }) => slice)),
        'marks.300.slice.longest.cpu.ms': median(runs.map(({ cpu }) => cpu)),
        'marks.300.paint.longest.ms': median(runs.map(({ paint }) => paint)),
      };
    } finally {
      await session.close();
    }
  },
};
