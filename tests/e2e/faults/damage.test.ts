import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../browsers/browser-session';
import { clickOn, shows, words } from '../session';
import { garbleDatabase, truncateDatabase } from './spoil-database-files';
import { importEnded } from './import-progress';
import { startKeptBrowser, type KeptBrowser } from './kept-browser';
import { checkLibrary, lookInside } from './look-inside';
import { giveFiles, textFiles } from './made-files';
import { snapshotTaken } from './snapshot-taken';

const ARTICLES = 40;

let kept: KeptBrowser;
let library: Surface;
let all = 0;

beforeAll(async () => {
  kept = await startKeptBrowser();
  library = await kept.library();
  await giveFiles(library, textFiles(1, ARTICLES));
  await importEnded(library);
  await shows(library, `${ARTICLES + 15} articles`);
  all = (await lookInside(library)).articles;
  await snapshotTaken(library, all);
});
afterAll(() => kept?.close());

/** Waits until the library says in its own words what is wrong, and gives them. */
async function complaint(): Promise<string> {
  await library.waitFor((view) => /is damaged|does not open/u.test(view.document.body.innerText), '', 40_000);
  const text = await words(library);
  expect(text).not.toContain('Your collection is empty');
  return text;
}

async function reopenLibrary(): Promise<void> {
  await library.close();
  library = await kept.library();
}

/** Brings it back as a reader does, and sees that all of it is there. */
async function restore(): Promise<void> {
  await clickOn(library, 'Restore from snapshot');
  await library.waitFor(
    (view) => view.document.body.innerText.includes('All articles are readable'),
    '',
    40_000,
  );
  expect((await lookInside(library)).articles).toBe(all);
  expect(await checkLibrary(library)).toBe('whole');
  await snapshotTaken(library, all);
}

/**
 * Changes, past the extension, the first articles or index rows of what the reader saved. Each restore gives them another
 * place.
 * @param rows how many articles, or blocks of the index
 */
const spoil = (store: 'chunks' | 'blocks', how: 'remove' | 'text' | 'index', rows: number): Promise<string> =>
  library.evaluate(
    (_view, given) =>
      new Promise((resolve, reject) => {
        const {
          store: name,
          how: code,
          rows: wanted,
        } = JSON.parse(given) as {
          store: string;
          how: 'remove' | 'text' | 'index';
          rows: number;
        };
        indexedDB.open('crossread').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          const transaction = database.transaction(['packs', name], 'readwrite');
          let left = wanted;
          const spoilOne = (cursor: IDBCursorWithValue): void => {
            if (code !== 'index') {
              const chunk = cursor.value as {
                ids: string[];
                savedAt: string[];
                checksums: Float64Array;
                ends: Uint32Array;
                bodies: Uint8Array;
              };
              if (code === 'text') {
                left--;
                // As long as before, so that each article still ends where it did.
                const text = new TextDecoder().decode(chunk.bodies).replace('dredged to', 'dredged by');
                return void cursor.update({ ...chunk, bodies: new TextEncoder().encode(text) });
              }
              const gone = Math.min(left, chunk.ids.length);
              left -= gone;
              if (gone === chunk.ids.length) return void cursor.delete();
              const from = chunk.ends[gone - 1]!;
              return void cursor.update({
                ids: chunk.ids.slice(gone),
                savedAt: chunk.savedAt.slice(gone),
                checksums: chunk.checksums.slice(gone),
                ends: chunk.ends.slice(gone).map((end) => end - from),
                bodies: chunk.bodies.slice(from),
              });
            }
            left--;
            const block = cursor.value as { codes?: Uint8Array; lists?: Uint8Array };
            const column = block.lists === undefined ? 'codes' : 'lists';
            const bytes = block[column]!.slice();
            bytes[bytes.length >> 1]! ^= 1;
            cursor.update({ ...block, [column]: bytes });
          };
          transaction.objectStore('packs').get('saved').onsuccess = (event) => {
            const { storage } = (event.target as IDBRequest<{ storage: string }>).result;
            const range = IDBKeyRange.bound([storage], [storage, []]);
            transaction.objectStore(name).openCursor(range).onsuccess = (found) => {
              const cursor = (found.target as IDBRequest<IDBCursorWithValue | null>).result;
              if (cursor === null || left === 0) return;
              spoilOne(cursor);
              cursor.continue();
            };
          };
          transaction.oncomplete = () => (
            database.close(),
            left > 0 ? reject(new Error('Too few rows.')) : resolve('done')
          );
          transaction.onabort = () => reject(new Error(String(transaction.error)));
        };
      }),
    JSON.stringify({ store, how, rows }),
  );

describe('a stored collection', () => {
  it('in which articles are removed says so, and which', async () => {
    await spoil('chunks', 'remove', 3);
    await reopenLibrary();
    expect(await complaint()).toContain('Articles that have gone from the database: 3.');
    await clickOn(library, 'List the 3');
    await library.waitFor((view) => view.document.body.innerText.includes('Cannot be read: 3'));
    expect((await words(library)).match(/Basin \d+ dredged/gu)!.length).toBeGreaterThanOrEqual(3);
    await restore();
  });

  it('in which a text is altered says so', async () => {
    await spoil('chunks', 'text', 1);
    await reopenLibrary();
    expect(await complaint()).toContain('text is not what was stored, and is left out: 1.');
    await restore();
  });

  it('in which the search index is altered says so', async () => {
    await spoil('blocks', 'index', 1);
    await reopenLibrary();
    expect(await complaint()).toContain('entries in the search index are not what was stored: 40.');
    await restore();
  });

  it('whose database is gone says so', async () => {
    await kept.session.stopBackground();
    await library.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.deleteDatabase('crossread');
          request.onsuccess = () => resolve('gone');
        }),
    );
    await reopenLibrary();
    expect(await complaint()).toContain('The browser has emptied the database of the library.');
    await restore();
  });

  it('whose files are cut off on the disk says so', async () => {
    await kept.restart('close', truncateDatabase);
    library = await kept.library();
    await complaint();
    await restore();
  });

  it('whose files open and cannot be read says so', async () => {
    await kept.restart('close', garbleDatabase);
    library = await kept.library();
    await complaint();
    await restore();
  });
});
