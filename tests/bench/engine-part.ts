import { fileURLToPath } from 'node:url';
import { serveBenchPage } from './bench-page';
import { median, type BenchPart, type Figures } from './bench-part';
import type { EngineBench, Timed } from './engine/page';

const ENTRY = fileURLToPath(new URL('./engine/page.ts', import.meta.url));
const RUNS = 15;

type Measured = Exclude<keyof EngineBench, 'compareMany'>;

/** Reading a page and comparing articles, in real Chromium; Readability alone runs in turns with our reading. */
export const ENGINE_PART: BenchPart = {
  name: 'engine',
  async run({ say }) {
    const site = await serveBenchPage(ENTRY);
    try {
      const open = await site.open();
      const call = async (name: Measured): Promise<Timed> => {
        const result = await open.page.evaluate(
          (key) => (globalThis as unknown as { bench: EngineBench }).bench[key](),
          name,
        );
        if (result.found === 0) throw new Error(`${name} found nothing`);
        return result;
      };
      const times: Record<Measured, number[]> = {
        read: [],
        readability: [],
        compare: [],
        pairs: [],
        long: [],
      };
      for (let run = 0; run < RUNS; run++)
        for (const name of ['read', 'readability', 'compare', 'pairs'] as const) {
          const { ms, found } = await call(name);
          times[name].push(name === 'pairs' ? ms / found : ms);
        }
      for (let run = 0; run < 3; run++) times.long.push((await call('long')).ms);
      await open.close();
      const figures: Figures = {
        'read.ms': median(times.read),
        'read.over_readability.ms': median(times.read) - median(times.readability),
        'compare.8x40.ms': median(times.compare),
        'compare.8x40.first.ms': times.compare[0]!,
        'pair.us': median(times.pairs) * 1_000,
        'analyze.1mb.ms': median(times.long),
      };
      for (const [name, value] of Object.entries(figures)) say(`${name} ${value.toFixed(1)}`);
      return figures;
    } finally {
      await site.close();
    }
  },
};
