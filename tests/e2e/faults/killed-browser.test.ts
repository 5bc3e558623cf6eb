import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../browsers/browser-session';
import { faultRounds } from './fault-rounds';
import { importEnded, readProgress } from './import-progress';
import { startKeptBrowser, type KeptBrowser } from './kept-browser';
import { checkLibrary, lookInside, type Inside } from './look-inside';
import { dismissImport, giveFiles, packFile, textFiles, type MadeFile } from './made-files';
import { seededRandom } from './seeded-random';

const ROUNDS = faultRounds(2, 20);
const PACK = 'basins';
const PACK_ARTICLES = 3_000;
const FILES = 300;
/** Files that hold no article, read first. */
const SHORT = Array.from({ length: 5 }, (_, at) => ({ name: `a-short-${at}.txt`, text: 'No news.' }));
/** Milliseconds after the chosen part of the import: kills fall also between what the page shows. */
const JITTER_MS = 120;

const random = seededRandom(19);
const rounds = Array.from({ length: ROUNDS }, (_, round) => ({
  round,
  what: round % 2 === 0 ? 'a pack' : 'files',
  part: random(),
  jitter: Math.round(random() * JITTER_MS),
}));

let kept: KeptBrowser;
let library: Surface;

beforeAll(async () => {
  kept = await startKeptBrowser();
  library = await kept.library();
});
afterAll(() => kept?.close());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const articlesOf = ({ packs }: Inside, id: string): number =>
  packs.find((pack) => pack.id === id)?.articles ?? 0;
const versionOf = ({ packs }: Inside, id: string): string | null =>
  packs.find((pack) => pack.id === id)?.version ?? null;

/** Starts an import and kills the browser in the middle of it. Gives how many articles were said to be in. */
async function killDuring(files: readonly MadeFile[], part: number, jitter: number): Promise<number> {
  await giveFiles(library, files);
  let progress = await readProgress(library);
  while (progress === null || (!progress.ended && progress.done < part * progress.total))
    progress = (await readProgress(library)) ?? progress;
  await pause(jitter);
  const { added } = (await readProgress(library))!;
  await kept.restart('kill');
  library = await kept.library();
  await library.waitFor((view) => view.document.querySelector('input[data-files]') !== null);
  return added;
}

describe('a browser that is killed during an import', () => {
  it.each(rounds)('of $what loses nothing (round $round)', async ({ round, what, part, jitter }) => {
    const before = await lookInside(library);
    const first = (round + 1) * 10_000;
    const isPack = what === 'a pack';
    const files = isPack
      ? [await packFile(PACK, String(round), first, PACK_ARTICLES)]
      : [...SHORT, ...textFiles(first, FILES)];
    const acknowledged = await killDuring(files, part, jitter);

    const after = await lookInside(library);
    expect(await checkLibrary(library)).toBe('whole');
    const saved = articlesOf(after, 'saved') - articlesOf(before, 'saved');
    if (isPack) {
      // As a unit: the pack of before, or the new one as a whole.
      expect(saved).toBe(0);
      if (versionOf(after, PACK) === String(round)) expect(articlesOf(after, PACK)).toBe(PACK_ARTICLES);
      else expect([versionOf(after, PACK), acknowledged]).toEqual([versionOf(before, PACK), 0]);
    } else {
      expect(saved).toBeGreaterThanOrEqual(acknowledged);
      expect(saved).toBeLessThanOrEqual(FILES);
      expect(articlesOf(after, PACK)).toBe(articlesOf(before, PACK));
    }

    await giveFiles(library, files);
    expect((await importEnded(library)).failed).toBe(isPack ? 0 : SHORT.length);
    const done = await lookInside(library);
    expect(articlesOf(done, 'saved') - articlesOf(before, 'saved')).toBe(isPack ? 0 : FILES);
    if (isPack)
      expect([versionOf(done, PACK), articlesOf(done, PACK)]).toEqual([String(round), PACK_ARTICLES]);
    expect(done.articles).toBe(done.packs.reduce((sum, { articles }) => sum + articles, 0));
    expect(await checkLibrary(library)).toBe('whole');
    await dismissImport(library);
  });
});
