import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../browsers/browser-session';
import { deleteEverything } from '../delete-everything';
import { openSession, shows, type Session } from '../session';
import { importEnded } from './import-progress';
import { giveFiles, textFiles } from './made-files';
import { snapshotTaken } from './snapshot-taken';

/** Milliseconds in which whatever is still under way (a snapshot, a write) would have come. */
const SETTLED_MS = 4_000;

let session: Session;
let options: Surface;

beforeAll(async () => {
  session = await openSession();
  const library = await session.browser.openExtensionPage('library.html');
  await shows(library, '15 articles');
  await giveFiles(library, textFiles(1, 5));
  await importEnded(library);
  await snapshotTaken(library, 20);
  await library.close();
  options = await session.browser.openExtensionPage('options.html');
});
afterAll(() => session?.close());

interface Left {
  /** Rows of all databases; a row holds several articles. */
  readonly rows: number;
  readonly files: readonly string[];
  readonly keys: readonly string[];
}

/** Everything an extension can keep in a browser. */
const left = (): Promise<Left> =>
  options.evaluate(async (view) => {
    const own = view.window as unknown as {
      browser?: unknown;
      chrome: { storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }> };
    };
    const { storage } = (own.browser ?? own.chrome) as typeof own.chrome;
    const names: string[] = [];
    const list = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      const entries = folder as unknown as { values(): AsyncIterable<FileSystemHandle> };
      for await (const entry of entries.values()) {
        names.push(`${path}${entry.name}`);
        if (entry.kind === 'directory')
          await list(entry as FileSystemDirectoryHandle, `${path}${entry.name}/`);
      }
    };
    await list(await navigator.storage.getDirectory(), '');
    let rows = 0;
    for (const { name } of await indexedDB.databases())
      rows += await new Promise<number>((resolve) => {
        indexedDB.open(name!).onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          const stores = [...database.objectStoreNames];
          const counts = stores.map((store) => database.transaction(store).objectStore(store).count());
          counts.at(-1)!.onsuccess = () => {
            resolve(counts.reduce((sum, { result }) => sum + result, 0));
            database.close();
          };
        };
      });
    return {
      rows,
      files: names,
      keys: [...Object.keys(await storage.local.get()), ...Object.keys(await storage.session.get())],
    };
  });

describe('"Delete everything"', () => {
  it('leaves no article, no record and no snapshot, and of notes only that no pack is to come by itself', async () => {
    const before = await left();
    expect(before.rows).toBeGreaterThan(5);
    expect(before.files).toContain('snapshot/contents.json');
    expect(before.keys.some((key) => key.startsWith('corpus-sentinel'))).toBe(true);

    await deleteEverything(options);
    const nothing = { rows: 0, files: [], keys: ['bundled-pack:starter'] };
    expect(await left()).toEqual(nothing);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    expect(await left()).toEqual(nothing);
  });
});
