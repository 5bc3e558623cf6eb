import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { findDamage } from '../../../entrypoints/library/find-damage';
import type { CorpusSchema } from '../../../lib/corpus/indexed-db/schema';
import { memoryKeyValue } from '../../../lib/corpus/key-value';
import { STORE_LIMITS } from '../../../lib/corpus/limits';
import { isSealed, unsealed, type SealedBlock } from '../../../lib/corpus/signatures/sealed-block';
import { idOf, makeArticle } from '../make-article';
import { changeBody, changeChunk, loseArticle } from './change-chunk';
import { freshName, openTestStore } from './open-test-store';

const texts = ['The harbour was closed.', 'A mayor was chosen.', 'The strike was called off.'];

/** A closed store with three articles, or more of no interest behind them, and what is needed to look at it again. */
async function storedThree(count = texts.length) {
  const name = freshName();
  const keyValue = memoryKeyValue();
  const store = await openTestStore(name, keyValue);
  await store.put(
    Array.from({ length: count }, (_, index) => makeArticle(index, texts[index] ?? `Story ${index}.`)),
    'saved',
  );
  store.close();
  const raw = () => openDB<CorpusSchema>(name);
  return { name, keyValue, raw, reopen: () => openTestStore(name, keyValue) };
}

const nothingFound = { unreadable: 0, unindexed: 0, orphaned: 0, misindexed: 0 };

describe('a damaged database', () => {
  it('is not shown as an empty one when the browser has emptied it', async () => {
    const { name, reopen } = await storedThree();
    indexedDB.deleteDatabase(name);
    const store = await reopen();
    expect(await store.health()).toEqual({ kind: 'damaged', expected: 3, found: 0, ...nothingFound });
  });

  it('is no failure of what can be read where the browser gives no notes, but an empty one is not called whole', async () => {
    const { name } = await storedThree();
    const noNotes = {
      get: () => Promise.reject(new Error('IO error')),
      set: () => Promise.reject(new Error('IO error')),
    };
    const store = await openTestStore(name, noNotes);
    expect(await store.health()).toEqual({ kind: 'ok', articles: 3 });
    expect(await store.auditNext()).toEqual({ kind: 'ok', articles: 3 });
    store.close();
    indexedDB.deleteDatabase(name);
    const emptied = await openTestStore(name, noNotes);
    await expect(emptied.health()).rejects.toThrow('IO error');
  });

  it('is still called damaged after more was saved and removed', async () => {
    const { name, reopen } = await storedThree();
    indexedDB.deleteDatabase(name);
    const store = await reopen();
    await store.put([makeArticle(7, 'New.'), makeArticle(8, 'Newer.')], 'saved');
    await store.remove([idOf(8)]);
    expect(await store.health()).toMatchObject({ kind: 'damaged', expected: 4, found: 1 });
  });

  it('is noticed when an article has gone', async () => {
    const { raw, reopen } = await storedThree();
    const database = await raw();
    await loseArticle(database, 'saved', idOf(1));
    database.close();
    const store = await reopen();
    const gone = { kind: 'damaged', expected: 3, found: 2 };
    expect(await store.auditNext()).toMatchObject(gone);
    expect(await store.audit()).toMatchObject({ ...gone, orphaned: 1 });
  });

  it('is noticed without reading an article when a stored value has gone', async () => {
    const { raw, reopen } = await storedThree();
    const database = await raw();
    await changeChunk(database, 'saved', idOf(1), () => []);
    database.close();
    const store = await reopen();
    const gone = { kind: 'damaged', expected: 3, found: 0 };
    expect(await store.auditIndex()).toMatchObject(gone);
    expect(await store.audit()).toMatchObject({ ...gone, orphaned: 3 });
  });

  it('is noticed when the database is an older one of its own', async () => {
    const { raw, reopen } = await storedThree();
    const database = await raw();
    await database.put('state', { generation: 1, articles: 3, hash: 1 }, 'state');
    database.close();
    expect((await (await reopen()).health()).kind).toBe('damaged');
  });

  it('is found by an audit when one byte of an article changed, and the article is left out', async () => {
    const { raw, reopen } = await storedThree();
    const database = await raw();
    await changeBody(database, 'saved', idOf(1), (body) =>
      body.map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
    );
    database.close();
    const store = await reopen();
    expect(await store.audit()).toEqual({
      kind: 'damaged',
      expected: 3,
      found: 3,
      ...nothingFound,
      unreadable: 1,
    });
    expect((await store.texts([idOf(0), idOf(1), idOf(2)])).map(({ id }) => id)).toEqual([idOf(0), idOf(2)]);
  });

  it('is found by an audit when the words of an index row changed, or what the list shows of it', async () => {
    const blocks = await storedThree();
    const database = await blocks.raw();
    const block = unsealed((await database.get('blocks', ['saved', 0]))!);
    await database.put('blocks', { ...block, codes: block.codes.map((byte) => byte ^ 1) }, ['saved', 0]);
    database.close();
    const misindexed = { kind: 'damaged', expected: 3, found: 3, ...nothingFound, misindexed: 3 };
    expect(await (await blocks.reopen()).auditIndex()).toEqual(misindexed);
    expect(await (await blocks.reopen()).audit()).toEqual(misindexed);

    for (const change of [
      (block: SealedBlock) => ({ ...block, lists: block.lists.map((byte) => byte ^ 1) }),
      (block: SealedBlock) => ({ ...block, buckets: block.buckets.map((end) => end ^ 1) }),
      (block: SealedBlock) => ({ ...block, words: block.words.map((count) => count ^ 1) }),
    ]) {
      const full = await storedThree(STORE_LIMITS.blockArticles);
      const third = await full.raw();
      const sealed = (await third.get('blocks', ['saved', 0]))!;
      if (!isSealed(sealed)) throw new Error('A full block is not sealed.');
      await third.put('blocks', change(sealed), ['saved', 0]);
      third.close();
      expect(await (await full.reopen()).auditIndex()).toMatchObject({
        kind: 'damaged',
        misindexed: STORE_LIMITS.blockArticles,
      });
    }

    const list = await storedThree();
    const other = await list.raw();
    const summaries = (await other.get('summaries', ['saved', 0]))!;
    const rows = summaries.rows.map((row) => row.replace('Headline 1', 'Headline 7'));
    await other.put('summaries', { ...summaries, rows }, ['saved', 0]);
    other.close();
    expect(await (await list.reopen()).auditIndex()).toEqual(misindexed);
  });

  it('is found part by part where an article changed, however often the page is closed between', async () => {
    const name = freshName();
    const keyValue = memoryKeyValue();
    const parts = 3;
    const count = parts * STORE_LIMITS.auditedArticles - 10;
    const first = await openTestStore(name, keyValue);
    for (let from = 0; from < count; from += 1_000)
      await first.put(
        Array.from({ length: Math.min(1_000, count - from) }, (_, index) => makeArticle(from + index, 'A.')),
        'saved',
      );
    first.close();
    const look = async () => (await openTestStore(name, keyValue)).auditNext();
    // Two rounds: the second begins again at the first article.
    for (let part = 0; part < 2 * parts; part++)
      expect(await look()).toEqual({ kind: 'ok', articles: count });

    const database = await openDB<CorpusSchema>(name);
    await changeBody(database, 'saved', idOf(count - 5), (body) => body.map((byte) => byte ^ 1));
    database.close();
    const store = await openTestStore(name, keyValue);
    expect((await store.auditIndex()).kind).toBe('ok');
    const found: string[] = [];
    for (let part = 0; part < parts; part++) found.push((await look()).kind);
    expect(found).toEqual(['ok', 'ok', 'damaged']);
    // What is damaged is looked at first from now on.
    expect(await look()).toMatchObject({ kind: 'damaged', expected: count, found: count, unreadable: 1 });
    expect(await findDamage(store, () => count)).toBe(true);
  }, 60_000);

  it('is found by an audit when an article was put in the place of another', async () => {
    const { raw, reopen } = await storedThree();
    const database = await raw();
    await changeChunk(database, 'saved', idOf(1), (rows) =>
      rows.map((row) =>
        row.id === idOf(1) ? { ...rows.find(({ id }) => id === idOf(2))!, id: row.id } : row,
      ),
    );
    database.close();
    expect(await (await reopen()).audit()).toMatchObject({ kind: 'damaged', unreadable: 1 });
  });

  it('is found by an audit when index rows are lost', async () => {
    const { raw, reopen } = await storedThree();
    const database = await raw();
    await database.delete('blocks', ['saved', 0]);
    database.close();
    const store = await reopen();
    expect((await store.health()).kind).toBe('ok');
    const unindexed = { kind: 'damaged', expected: 3, found: 3, unindexed: 3 };
    expect(await store.auditIndex()).toMatchObject(unindexed);
    expect(await store.audit()).toMatchObject(unindexed);
  });
});

describe('a whole database', () => {
  it('is taken as it is when nothing was noted beside it', async () => {
    const { name } = await storedThree();
    expect(await (await openTestStore(name)).health()).toEqual({ kind: 'ok', articles: 3 });
  });

  it('is taken as it is when what was noted beside it is not readable', async () => {
    const { name } = await storedThree();
    const keyValue = { ...memoryKeyValue(), get: async () => ({ before: 'x' }) };
    expect(await (await openTestStore(name, keyValue)).health()).toEqual({ kind: 'ok', articles: 3 });
  });

  it('is whole after a crash between the note and the write, on either side of it', async () => {
    const { name, keyValue, raw, reopen } = await storedThree();
    const noted = await keyValue.get(`corpus-sentinel:${name}`);
    const store = await reopen();
    await store.put([makeArticle(9, 'Later.')], 'saved');
    store.close();
    await keyValue.set(`corpus-sentinel:${name}`, noted);
    const database = await raw();
    const state = (await database.get('state', 'state'))!;
    database.close();
    const { after } = noted as { after: typeof state };
    await keyValue.set(`corpus-sentinel:${name}`, { before: after, after: state });
    expect((await (await reopen()).health()).kind).toBe('ok');
    await keyValue.set(`corpus-sentinel:${name}`, {
      before: state,
      after: { ...state, generation: state.generation + 1, articles: 5 },
    });
    expect((await (await reopen()).health()).kind).toBe('ok');
  });
});
