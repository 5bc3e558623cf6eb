import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryKeyValue } from '../../../lib/corpus/key-value';
import type { ArticleChunk } from '../../../lib/corpus/rows/article-chunk';
import type { CorpusSchema } from '../../../lib/corpus/indexed-db/schema';
import { STORE_LIMITS } from '../../../lib/corpus/limits';
import { writePack } from '../../../lib/corpus/pack/write-pack';
import { bytesOf, description, idOf, makePackArticle } from '../make-article';
import { freshName, openTestStore } from './open-test-store';

afterEach(() => vi.restoreAllMocks());

const COUNT = 3 * STORE_LIMITS.articlesPerWrite;
const pack = async (version: string, first: number, count = COUNT) =>
  bytesOf(
    await writePack(
      description('north', version),
      Array.from({ length: count }, (_, index) =>
        makePackArticle(first + index, `Article ${first + index}.`),
      ),
    ),
  );

/** What the database holds of packs still being written: their rows, and all that is stored under no pack in use. */
async function besideIn(name: string): Promise<string[]> {
  const database = await openDB<CorpusSchema>(name);
  const packs = await database.getAll('packs');
  const held = new Set(packs.filter(({ id }) => id.startsWith('~')).map(({ id }) => id));
  const used = new Set(packs.filter(({ id }) => !id.startsWith('~')).map(({ storage }) => storage));
  for (const store of ['chunks', 'blocks', 'summaries'] as const)
    for (const [storage] of await database.getAllKeys(store)) if (!used.has(storage)) held.add(storage);
  database.close();
  return [...held].map((key) => key.replace(/[0-9]+$/u, ''));
}

/** Lets only so many transactions write; what comes later is refused. */
function refuseAfter(writes: number): void {
  const put = IDBObjectStore.prototype.put;
  let states = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'state' && ++states > writes) throw new DOMException('Gone.', 'InvalidStateError');
    return put.apply(this, given);
  });
}

describe('an import of a pack', () => {
  it('that fails at its first articles leaves nothing beside', async () => {
    const name = freshName();
    const store = await openTestStore(name);
    refuseAfter(1);
    const first = store.importPack(await pack('1', 1));
    expect(await first).toMatchObject({ error: { kind: 'unavailable' } });
    vi.restoreAllMocks();
    await store.dropUnfinished();
    expect(await besideIn(name)).toEqual([]);
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 0 });
  });

  it('that fails later is gone on with by the same file, and freed when nobody will', async () => {
    const name = freshName();
    const store = await openTestStore(name);
    await store.importPack(await pack('1', 1));
    const next = await pack('2', 5_000);
    refuseAfter(2);
    expect(await store.importPack(next)).toMatchObject({ error: { kind: 'unavailable' } });
    vi.restoreAllMocks();
    expect(await besideIn(name)).toEqual(['~north', 'north~']);
    expect((await store.packs()).map(({ id, manifest }) => [id, manifest?.version])).toEqual([
      ['north', '1'],
    ]);
    expect(await store.audit()).toEqual({ kind: 'ok', articles: COUNT });

    const known: number[] = [];
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'chunks') known.push((given[0] as ArticleChunk).ids.length);
      return Reflect.apply(realPut, this, given) as IDBRequest<IDBValidKey>;
    });
    expect(await store.importPack(next)).toMatchObject({ ok: true, value: { articles: COUNT } });
    expect(known.reduce((sum, count) => sum + count, 0)).toBe(COUNT - STORE_LIMITS.articlesPerWrite);
    vi.restoreAllMocks();

    refuseAfter(2);
    await store.importPack(await pack('3', 9_000));
    vi.restoreAllMocks();
    expect(await besideIn(name)).toEqual(['~north', 'north~']);
    expect(await store.dropUnfinished()).toEqual({ ok: true, value: undefined });
    expect(await besideIn(name)).toEqual([]);
    expect(await store.audit()).toEqual({ kind: 'ok', articles: COUNT });
  });

  it('that is stopped, while it is checked or while it is written, leaves the store as it was', async () => {
    const name = freshName();
    const store = await openTestStore(name);
    await store.importPack(await pack('1', 1, 3));
    for (const steps of [0, 2, 8]) {
      let asked = 0;
      const stopped = await store.importPack(await pack('2', 5_000), {
        goOn: () => Promise.resolve(asked++ < steps),
      });
      expect(stopped).toEqual({ ok: false, error: { kind: 'stopped' } });
      expect(await besideIn(name)).toEqual([]);
      expect((await store.packs()).map(({ manifest }) => manifest?.version)).toEqual(['1']);
      expect(await store.audit()).toEqual({ kind: 'ok', articles: 3 });
    }
  });

  it('never shows a part of a pack that the reader removes meanwhile', async () => {
    const name = freshName();
    const store = await openTestStore(name);
    await store.importPack(await pack('1', 1, 3));
    let removed = false;
    const imported = await store.importPack(await pack('2', 5_000), {
      onProgress: () => undefined,
      goOn: async () => {
        const [row] = await besideIn(name);
        if (row !== undefined && !removed) removed = (await store.removePack('north')).ok;
        return true;
      },
    });
    expect(imported).toMatchObject({ ok: false, error: { kind: 'unavailable', reason: 'StagingGone' } });
    expect(await store.packs()).toEqual([]);
    expect(await besideIn(name)).toEqual([]);
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 0 });
  });

  it('waits for another of the same pack, so that neither writes into the other', async () => {
    const name = freshName();
    const keyValue = memoryKeyValue();
    const [one, other] = [await openTestStore(name, keyValue), await openTestStore(name, keyValue)];
    const both = await Promise.all([
      one.importPack(await pack('1', 1)),
      other.importPack(await pack('2', 5_000)),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await one.packs()).map(({ articles, manifest }) => [articles, manifest?.version])).toEqual([
      [COUNT, '2'],
    ]);
    expect(await one.texts([idOf(1)])).toEqual([]);
    expect(await other.audit()).toEqual({ kind: 'ok', articles: COUNT });
  });
});

const realPut = IDBObjectStore.prototype.put;
