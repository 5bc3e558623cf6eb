import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCHEMA_VERSION } from '../../../lib/corpus/indexed-db/schema';
import { memoryKeyValue } from '../../../lib/corpus/key-value';
import { writePack } from '../../../lib/corpus/pack/write-pack';
import { bytesOf, description, idOf, makeArticle, makePackArticle } from '../make-article';
import { freshName, openTestStore } from './open-test-store';

afterEach(() => vi.restoreAllMocks());

/** Makes the put with this number, and every later one, fail as a full disk does. */
function fillDiskAtPut(number: number): void {
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (++puts >= number) throw new DOMException('No space left.', 'QuotaExceededError');
    return put.apply(this, given);
  });
}

describe('a full disk', () => {
  for (const number of [1, 2, 3, 4, 5])
    it(`loses nothing when it shows at write ${number}`, async () => {
      const store = await openTestStore();
      await store.put([makeArticle(1, 'The harbour was closed.')], 'saved');
      fillDiskAtPut(number);
      const result = await store.put([makeArticle(2, 'Two.'), makeArticle(3, 'Three.')], 'saved');
      expect(result).toMatchObject({ ok: false, error: { kind: 'storage-full' } });
      vi.restoreAllMocks();
      expect(await store.audit()).toEqual({ kind: 'ok', articles: 1 });
      expect(await store.texts([idOf(1), idOf(2), idOf(3)])).toHaveLength(1);
      expect(await store.remove([idOf(1)])).toEqual({ ok: true, value: { removed: 1 } });
      expect(await store.health()).toEqual({ kind: 'ok', articles: 0 });
    });

  it('leaves the older version of a pack in place', async () => {
    const store = await openTestStore();
    const pack = async (version: string, numbers: number[]) =>
      bytesOf(
        await writePack(
          description('north', version),
          numbers.map((number) => makePackArticle(number, `Article ${number}.`)),
        ),
      );
    await store.importPack(await pack('1', [1, 2]));
    fillDiskAtPut(5);
    expect(await store.importPack(await pack('2', [3, 4, 5]))).toMatchObject({
      error: { kind: 'storage-full' },
    });
    vi.restoreAllMocks();
    expect((await store.packs())[0]).toMatchObject({ articles: 2, manifest: { version: '1' } });
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 2 });
  });
});

describe('a database of a later version', () => {
  it('answers, and refuses every write by name', async () => {
    const name = freshName();
    const first = await openTestStore(name);
    await first.put([makeArticle(1, 'The harbour was closed.')], 'saved');
    first.close();
    (await openDB(name, SCHEMA_VERSION + 1)).close();
    const store = await openTestStore(name);
    const refused = {
      ok: false,
      error: { kind: 'newer-database', found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION },
    };
    expect(await store.texts([idOf(1)])).toHaveLength(1);
    expect(await store.put([makeArticle(2, 'Two.')], 'saved')).toEqual(refused);
    expect(await store.remove([idOf(1)])).toEqual(refused);
    expect(await store.removePack('saved')).toEqual(refused);
    expect((await store.health()).kind).toBe('newer-database');
  });
});

describe('several pages', () => {
  it('opens again after another page has upgraded or deleted the database', async () => {
    const name = freshName();
    const keyValue = memoryKeyValue();
    const store = await openTestStore(name, keyValue);
    await store.put([makeArticle(1, 'One.')], 'saved');
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    expect((await store.health()).kind).toBe('damaged');
    expect(await store.put([makeArticle(2, 'Two.')], 'saved')).toMatchObject({ ok: true });
  });

  it('loses no article when two of them save and remove the same ones at once', async () => {
    const name = freshName();
    const keyValue = memoryKeyValue();
    const [one, other] = [await openTestStore(name, keyValue), await openTestStore(name, keyValue)];
    const article = makeArticle(1, 'The harbour was closed.');
    await Promise.all(
      Array.from({ length: 100 }, async (_, round) => {
        await Promise.all([
          one.put([article, makeArticle(round + 10, `Article ${round}.`)], 'saved'),
          other.remove([article.id]),
          other.put([article], 'saved'),
        ]);
      }),
    );
    await one.put([article], 'saved');
    expect(await other.audit()).toEqual({ kind: 'ok', articles: 101 });
  });

  it('hears of changes made in another page', async () => {
    const name = freshName();
    const keyValue = memoryKeyValue();
    const [one, other] = [await openTestStore(name, keyValue), await openTestStore(name, keyValue)];
    const heard = new Promise<void>((resolve) => other.subscribe(resolve));
    await one.put([makeArticle(1, 'One.')], 'saved');
    await heard;
    one.close();
    other.close();
  });
});
