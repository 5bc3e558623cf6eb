import { fileURLToPath } from 'node:url';
import { serveBenchPage } from './bench-page';
import type { BenchPart } from './bench-part';
import type { EngineBench } from './engine/page';

const ENTRY = fileURLToPath(new URL('./engine/page.ts', import.meta.url));
const RUNS = 1_000;
/** The caches are warm by then. */
const WARM_RUNS = 100;
const STEP = 50;

/**
 * A thousand comparisons in one page, each of articles with names no other has: what the heap holds after a forced
 * collection at the last run, and how much more that is than at run 100. It must not grow: panels stay open all day.
 */
export const HEAP_PART: BenchPart = {
  name: 'heap',
  async run({ say }) {
    const site = await serveBenchPage(ENTRY);
    const open = await site.open();
    try {
      const session = await open.page.createCDPSession();
      const heapMegabytes = async (): Promise<number> => {
        await session.send('HeapProfiler.collectGarbage');
        const { usedSize } = await session.send('Runtime.getHeapUsage');
        return usedSize / 1024 / 1024;
      };
      let warm = NaN;
      for (let run = 0; run < RUNS; run += STEP) {
        if (run === WARM_RUNS) warm = await heapMegabytes();
        const found = await open.page.evaluate(
          (first, last) => (globalThis as unknown as { bench: EngineBench }).bench.compareMany(first, last),
          run,
          run + STEP,
        );
        if (found === 0) throw new Error('The comparisons found nothing.');
      }
      const last = await heapMegabytes();
      say(`heap.1000.mb ${last.toFixed(1)} (at run ${WARM_RUNS}: ${warm.toFixed(1)})`);
      return { 'heap.1000.mb': last, 'heap.1000.growth.mb': last - warm };
    } finally {
      await open.close();
      await site.close();
    }
  },
};
