import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORE_LIMITS } from '../../../lib/corpus/limits';
import type { Surface } from '../browsers/browser-session';
import { openSession, shows, words, type Session } from '../session';
import { faultRounds } from './fault-rounds';
import { importEnded } from './import-progress';
import { checkLibrary, lookInside, type Inside } from './look-inside';
import { dismissImport, giveFiles, packFile, textFiles } from './made-files';

const ARTICLES = 60;
/** So many that the write that fails is one of the import: a chunk of articles is one write. */
const articlesFor = (write: number): number => ARTICLES + STORE_LIMITS.chunkArticles * write;
const EVERY = Array.from({ length: 50 }, (_, index) => index + 1);
const WRITES = faultRounds(0, 1) === 1 ? EVERY : [1, 2, 5, 50];

let session: Session;
let library: Surface;

beforeAll(async () => {
  session = await openSession();
  library = await session.browser.openExtensionPage('library.html');
  // What is counted before a fault holds the starter pack, which comes in by and by.
  await shows(library, '15 articles');
  await giveFiles(library, textFiles(1, 5));
  await importEnded(library);
  await dismissImport(library);
});
afterAll(() => session?.close());

/** Lets this write of the page, and each later one, find the disk full; 0 for none. */
const fillDiskAt = (write: number): Promise<boolean> =>
  library.evaluate((view, given) => {
    const own = view.window as unknown as {
      put?: IDBObjectStore['put'];
      IDBObjectStore: typeof IDBObjectStore;
    };
    const { prototype } = own.IDBObjectStore;
    own.put ??= prototype.put;
    const { put } = own;
    let left = Number(given);
    prototype.put =
      left === 0
        ? put
        : function (this: IDBObjectStore, ...row) {
            if (--left <= 0) throw new DOMException('The disk is full.', 'QuotaExceededError');
            return put.apply(this, row);
          };
    return true;
  }, String(write));

const articlesIn = ({ packs }: Inside): number => packs.reduce((sum, { articles }) => sum + articles, 0);

describe('storage that is full', () => {
  it.each(WRITES)('at write %i of an import takes nothing away and is named', async (write) => {
    const before = await lookInside(library);
    const isPack = write % 2 === 0;
    const files = isPack
      ? [await packFile('basins', '1', 100_000, articlesFor(write))]
      : textFiles(1_000 * (write + 1), articlesFor(write));
    await fillDiskAt(write);
    await giveFiles(library, files);
    const { added } = await importEnded(library);
    expect(await words(library)).toContain('There is no room');
    await fillDiskAt(0);
    const after = await lookInside(library);
    // Files are stored by the chunk: those that were said to be in stay, and nothing of the rest is there.
    if (isPack) expect(after).toEqual(before);
    else expect(articlesIn(after) - articlesIn(before)).toBe(added);
    expect(after.articles).toBe(articlesIn(after));
    await dismissImport(library);
  });

  it('is found out before an import that cannot fit begins', async () => {
    const before = await lookInside(library);
    await library.evaluate((view) => {
      const { storage } = view.window.navigator;
      Object.defineProperty(storage, 'estimate', {
        configurable: true,
        value: async () => ({ usage: 1_000_000, quota: 1_010_000 }),
      });
      return true;
    });
    await giveFiles(library, textFiles(700, ARTICLES));
    await importEnded(library);
    expect(await words(library)).toMatch(
      /These files need at least [\d.]+ kB, and the browser allows 10 kB more/u,
    );
    await library.evaluate(
      (view) => delete (view.window.navigator.storage as Partial<StorageManager>).estimate,
    );
    expect(await lookInside(library)).toEqual(before);
    await dismissImport(library);
  });

  it('is not filled by a pack larger than any pack may be, which is refused by name', async () => {
    await library.evaluate((view) => {
      const input = view.document.querySelector<HTMLInputElement>('input[type="file"][data-files]')!;
      const chosen = new DataTransfer();
      const start = '{"kind":"crossread-pack","format":1}\n';
      const part = new Blob([new Uint8Array(1_000_000)]);
      chosen.items.add(new File([start, ...Array.from({ length: 1_000 }, () => part)], 'large.ndjson'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    });
    await importEnded(library);
    expect(await words(library)).toContain('Larger than 1 GB, the most that one pack may hold.');
    await dismissImport(library);
  });

  it('leaves a library that is whole, and takes the same files once there is room', async () => {
    expect(await checkLibrary(library)).toBe('whole');
    await giveFiles(library, [await packFile('basins', '1', 900, ARTICLES)]);
    expect((await importEnded(library)).added).toBe(ARTICLES);
  });
});
