import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { CorpusSchema } from '../../../lib/corpus/indexed-db/schema';
import { STORE_LIMITS } from '../../../lib/corpus/limits';
import { rowCount } from '../../../lib/corpus/signatures/signature-block';
import { queryFor } from '../corpus-store.contract';
import { writePack } from '../../../lib/corpus/pack/write-pack';
import { bytesOf, description, idOf, makeArticle } from '../make-article';
import { freshName, openTestStore } from './open-test-store';

const COUNT = 2_300;
const articles = Array.from({ length: COUNT }, (_, number) =>
  makeArticle(number, `story${number} town${number % 7}`),
);

describe('an index of several blocks', () => {
  it('fills blocks one after the other, rewrites only the block of what is removed, and stays whole', async () => {
    const name = freshName();
    const store = await openTestStore(name);
    for (let from = 0; from < COUNT; from += 700) await store.put(articles.slice(from, from + 700), 'saved');
    const database = await openDB<CorpusSchema>(name);
    const sizes = async () => (await database.getAll('blocks')).map(rowCount);
    expect(await sizes()).toEqual([STORE_LIMITS.blockArticles, STORE_LIMITS.blockArticles, 300]);

    const find = async (number: number): Promise<string[]> =>
      (await store.candidates(queryFor(articles[number]!.text))).candidates.slice(0, 1).map(({ id }) => id);
    for (const number of [0, 999, 1_000, 1_999, 2_299]) expect(await find(number)).toEqual([idOf(number)]);

    await store.remove([idOf(5), idOf(1_500)]);
    expect(await sizes()).toEqual([999, 999, 300]);
    expect(await find(5)).not.toEqual([idOf(5)]);
    await store.remove(articles.slice(2_000).map(({ id }) => id));
    expect(await sizes()).toEqual([999, 999]);
    await store.put([articles[5]!], 'saved');
    expect(await find(5)).toEqual([idOf(5)]);
    expect((await store.candidates(queryFor(''))).searchedArticles).toBe(1_999);
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 1_999 });
    database.close();
  }, 60_000);

  it('keeps what is handed over while the last batch is written, also where a batch has some of the same articles', async () => {
    const store = await openTestStore();
    const batches = [0, 500, 900, 1_800].map((from) => articles.slice(from, from + 900));
    const written = await Promise.all(batches.map((batch) => store.put(batch, 'saved')));
    expect(written.map((result) => result.ok && result.value)).toEqual([
      { added: 900, known: 0 },
      { added: 500, known: 400 },
      { added: 400, known: 500 },
      { added: 500, known: 0 },
    ]);
    for (const number of [0, 899, 1_400, 1_799, 2_299]) {
      const { candidates } = await store.candidates(queryFor(articles[number]!.text));
      expect(candidates[0]?.id).toBe(idOf(number));
    }
    expect(await store.list({ offset: 0, limit: 1 })).toMatchObject({ total: COUNT });
    expect(await store.audit()).toEqual({ kind: 'ok', articles: COUNT });
  });

  it('says how far an import is, up to its end', async () => {
    const store = await openTestStore();
    const told: [number, number][] = [];
    const file = bytesOf(await writePack(description('north'), articles));
    const status = await store.importPack(file, {
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(status).toMatchObject({ ok: true, value: { articles: COUNT } });
    expect(told).toHaveLength(Math.ceil(COUNT / STORE_LIMITS.articlesPerWrite));
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
    expect(told.at(-1)).toEqual([COUNT, COUNT]);
  });

  it('reads only the blocks that can hold one of the newest rows, and all where that is not noted', async () => {
    const name = freshName();
    const store = await openTestStore(name);
    for (let from = 0; from < COUNT; from += 500) await store.put(articles.slice(from, from + 500), 'saved');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const read = () =>
      get.mock.contexts.filter((context) => (context as IDBObjectStore).name === 'summaries').length;
    const newest = await store.newest(50);
    expect(read()).toBe(1);
    get.mockRestore();
    expect(await store.list({ offset: 0, limit: 50 })).toMatchObject(newest);
    expect(await store.list({ offset: 0, limit: 600 })).toMatchObject(await store.newest(600));

    const early = makeArticle(9_999, 'Early.');
    const record = { article: early, pack: 'saved', provenance: [], savedAt: '2001-01-01T00:00:00Z' };
    await store.restore([record]);
    expect(await store.list({ offset: 0, limit: 50 })).toMatchObject(await store.newest(50));

    const database = await openDB<CorpusSchema>(name);
    const pack = (await database.get('packs', 'saved'))!;
    const blocks = pack.blocks.map(({ articles: held, hash, index }) => ({ articles: held, hash, index }));
    await database.put('packs', { ...pack, blocks }, 'saved');
    database.close();
    expect(await store.list({ offset: 0, limit: 50 })).toMatchObject(await store.newest(50));
    await store.put([makeArticle(10_000, 'Late.')], 'saved');
    expect(await store.list({ offset: 0, limit: 50 })).toMatchObject(await store.newest(50));
  });

  it('reads more blocks than it reads at once', async () => {
    const name = freshName();
    const store = await openTestStore(name);
    const database = await openDB<CorpusSchema>(name);
    await store.put(articles.slice(0, 3), 'saved');
    const [block] = await database.getAll('blocks');
    const [summaries] = await database.getAll('summaries');
    const blocks = STORE_LIMITS.blocksPerRead * 2 + 1;
    for (let number = 1; number < blocks; number++) {
      await database.put('blocks', block!, ['saved', number]);
      await database.put('summaries', summaries!, ['saved', number]);
    }
    const pack = (await database.get('packs', 'saved'))!;
    await database.put(
      'packs',
      { ...pack, blocks: Array.from({ length: blocks }, () => pack.blocks[0]!) },
      'saved',
    );
    database.close();
    const everything = { ...queryFor(''), versions: 'all' as const };
    expect((await store.candidates(everything)).searchedArticles).toBe(3 * blocks);
  });
});
