import { fileURLToPath } from 'node:url';
import { serveBenchPage, type BenchSite, type OpenPage } from './bench-page';
import { median, type BenchOptions, type BenchPart, type Figures } from './bench-part';
import type { StoreBench } from './store/page';

const ENTRY = fileURLToPath(new URL('./store/page.ts', import.meta.url));
const SQLITE_WORKER = fileURLToPath(new URL('./store/sqlite.worker.ts', import.meta.url));
const SQLITE_FILES = fileURLToPath(
  new URL('../../node_modules/@sqlite.org/sqlite-wasm/dist', import.meta.url),
);
/** Fresh browser processes a cold time is the median of. */
const COLD_RUNS = 5;
/** Articles asked about in a warm run. */
const WARM_RUNS = 9;

/**
 * The corpus in real Chromium, with MiniSearch and SQLite's full-text index doing the same in the same run: `cold` opens the stored index in a fresh
 * browser and answers one article with 40 claims, `warm` answers further ones, `import` and `save` write. `peak` is the
 * most memory the page's process ever held while answering, `own` what of it is not the program's pages.
 */
export const STORE_PART: BenchPart = {
  name: 'store',
  async run(options) {
    const figures: Figures = {};
    for (const [label, count] of sizes(options)) {
      const site = await serveBenchPage(ENTRY, {
        scripts: { sqlite: SQLITE_WORKER },
        folders: { sqlite: SQLITE_FILES },
      });
      try {
        Object.assign(figures, await measure(site, label, count, options));
      } finally {
        await site.close();
      }
    }
    return figures;
  },
};

const sizes = ({ large }: BenchOptions): [string, number][] => [
  ['1k', 1_000],
  ['10k', 10_000],
  ...(large ? ([['100k', 100_000]] as [string, number][]) : []),
];

async function measure(
  site: BenchSite,
  label: string,
  count: number,
  { say }: BenchOptions,
): Promise<Figures> {
  const figures: Figures = {};
  const note = (name: string, value: number): void => {
    figures[`${name.replace('#', label)}`] = value;
    say(`${name.replace('#', label)} ${value.toFixed(1)}`);
  };
  const spread = Array.from({ length: WARM_RUNS }, (_, run) =>
    Math.floor((count * (run + 1)) / (WARM_RUNS + 2)),
  );
  const fresh = Array.from({ length: 15 }, (_, run) => count + run);

  note('import.#.per_s', (count / (await within(site, (open) => call(open, 'importAll', count)))) * 1000);
  await memoryOfImport(count, note);

  const coldly = async (): Promise<{ asked: number; withTexts: number }> => {
    const colds: { ms: number; texts: number }[] = [];
    for (let run = 0; run < COLD_RUNS; run++)
      colds.push(await within(site, (open) => found(call(open, 'cold', spread[run]!))));
    return {
      asked: median(colds.map(({ ms }) => ms)),
      withTexts: median(colds.map(({ ms, texts }) => ms + texts)),
    };
  };
  const { asked, withTexts } = await coldly();
  note('cold.#.ms', withTexts);
  note('cold.#.asked.ms', asked);
  const warm = await within(site, async (open) => ({
    ...(await found(call(open, 'warm', spread))),
    peak: await open.peakMegabytes(),
  }));
  note('warm.#.ms', median(warm.ms));
  note('peak.#.mb', warm.peak);
  const library = await within(site, (open) => found(call(open, 'library', count)));
  note('library.#.ms', library.ms);
  note('library.#.whole.ms', library.whole);
  const audit = await within(site, (open) => found(call(open, 'audit', count)));
  note('audit.#.index.ms', audit.index);
  note('audit.#.next.ms', audit.next);
  note('audit.#.ms', audit.ms);
  note('audit.#.busy.ms', audit.longest);
  note('save.#.ms', median(await within(site, (open) => call(open, 'save', fresh))));

  // Ids alone, as the others give them.
  const ours = { cold: asked, warm: median(warm.ms) };
  for (const peer of PEERS) {
    const theirs = await measurePeer(site, peer, spread, count);
    note(`${peer.name}.cold.#.ms`, theirs.cold);
    note(`${peer.name}.warm.#.ms`, theirs.warm);
    note(`${peer.name}.peak.#.mb`, theirs.peak);
    note(`cold.#.vs_${peer.name}`, theirs.cold / ours.cold);
    note(`warm.#.vs_${peer.name}`, theirs.warm / ours.warm);
  }
  // Last, since it leaves the browser a log of what was removed, which it works off at each start until more is written.
  if (count <= 10_000) {
    note('pack.#.per_s', (count / (await within(site, (open) => call(open, 'importPack', count)))) * 1000);
    note('cold.#.removed.ms', (await coldly()).asked);
  }
  return figures;
}

/** Memory an import takes, beside that of making up its articles. On a profile of its own: it stores everything again. */
async function memoryOfImport(count: number, note: (name: string, value: number) => void): Promise<void> {
  const site = await serveBenchPage(ENTRY);
  try {
    for (const [name, work] of [
      ['making', 'makeOnly'],
      ['import', 'importOneByOne'],
    ] as const) {
      const [peak, own] = await within(site, async (open) => {
        const most = await open.ownMegabytes(() => call(open, work, count));
        return [await open.peakMegabytes(), most];
      });
      note(`${name}.#.peak.mb`, peak);
      note(`${name}.#.own.mb`, own);
    }
  } finally {
    await site.close();
  }
}

/** Others that do the same, and what the page calls for each. */
const PEERS = [
  { name: 'minisearch', save: 'saveMiniSearch', cold: 'coldMiniSearch', warm: 'warmMiniSearch' },
  { name: 'sqlite', save: 'saveSqlite', cold: 'coldSqlite', warm: 'warmSqlite' },
] as const;

async function measurePeer(
  site: BenchSite,
  peer: (typeof PEERS)[number],
  spread: number[],
  count: number,
): Promise<{ cold: number; warm: number; peak: number }> {
  await within(site, (open) => call(open, peer.save, count));
  const colds: number[] = [];
  for (let run = 0; run < (count > 10_000 ? 2 : COLD_RUNS); run++)
    colds.push((await within(site, (open) => found(call(open, peer.cold, spread[run]!)))).ms);
  const { ms, peak } = await within(site, async (open) => ({
    ...(await found(call(open, peer.warm, spread))),
    peak: await open.peakMegabytes(),
  }));
  return { cold: median(colds), warm: median(ms), peak };
}

async function within<T>(site: BenchSite, work: (open: OpenPage) => Promise<T>): Promise<T> {
  const open = await site.open();
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

type Awaitable<T> = T extends Promise<infer V> ? V : T;

/** Calls the bench in the page. */
const call = <K extends keyof StoreBench>(
  { page }: OpenPage,
  name: K,
  argument: Parameters<StoreBench[K]>[0],
): Promise<Awaitable<ReturnType<StoreBench[K]>>> =>
  page.evaluate(
    (key, value) =>
      (globalThis as unknown as { bench: Record<string, (given: unknown) => unknown> }).bench[key]!(value),
    name as string,
    argument as unknown,
  ) as Promise<Awaitable<ReturnType<StoreBench[K]>>>;

/** A fast wrong answer is no answer. */
async function found<T extends { found: boolean }>(run: Promise<T>): Promise<T> {
  const result = await run;
  if (!result.found) throw new Error('A search did not find the article it was made from.');
  return result;
}
