import { fileURLToPath } from 'node:url';
import { serveBenchPage } from './bench-page';
import { median, type BenchPart } from './bench-part';
import type { StoreBench } from './store/page';

const ENTRY = fileURLToPath(new URL('./store/page.ts', import.meta.url));
const ARTICLES = 5_000;
/** Fresh profiles the figure is the median of. */
const RUNS = 3;

/** The same import as in Chromium, in Firefox, whose database is another one. */
export const FIREFOX_PART: BenchPart = {
  name: 'firefox',
  async run({ say }) {
    const rates: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const site = await serveBenchPage(ENTRY);
      const open = await site.open('firefox');
      try {
        const ms = await open.page.evaluate(
          (count) => (globalThis as unknown as { bench: StoreBench }).bench.importAll(count),
          ARTICLES,
        );
        rates.push((ARTICLES / ms) * 1000);
        say(`firefox.import.5k.per_s ${rates.at(-1)!.toFixed(0)}`);
      } finally {
        await open.close();
        await site.close();
      }
    }
    return { 'firefox.import.5k.per_s': median(rates) };
  },
};
