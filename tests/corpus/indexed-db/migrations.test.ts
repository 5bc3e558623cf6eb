import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openIndexedDbStore } from '../../../lib/corpus/indexed-db/open-indexed-db-store';
import { SCHEMA_VERSION } from '../../../lib/corpus/indexed-db/schema';
import { memoryKeyValue } from '../../../lib/corpus/key-value';
import { articlesOf } from '../../../lib/corpus/indexed-db/read-articles';
import type { ArticleChunk } from '../../../lib/corpus/rows/article-chunk';
import { isSealed, unsealed, type StoredBlock } from '../../../lib/corpus/signatures/sealed-block';
import { queryFor } from '../corpus-store.contract';
import { description, idOf, makeArticle } from '../make-article';
import { wordSignature } from '../word-signature';
import { VERSION_1 } from './database-version-1';
import { VERSION_2 } from './database-version-2';
import { VERSION_3 } from './database-version-3';
import { readEverything, writeOldDatabase, type OldDatabase } from './old-database';
import { freshName, openTestStore } from './open-test-store';

/** Writes of the upgrade: to version 2 two for each block, to version 3 one for each block, to version 4 one for each
 * block that is sealed, and one for each pack every time. */
const WRITES = 3 * VERSION_1.blocks.length + 3 * VERSION_1.packs.length;
const WRITES_2 = VERSION_2.blocks.length + 2 * VERSION_2.packs.length;
const SEALED_3 = VERSION_3.blocks.length - VERSION_3.packs.length;
const WRITES_3 = SEALED_3 + VERSION_3.packs.length;

afterEach(() => vi.restoreAllMocks());

async function version1(): Promise<string> {
  const name = freshName();
  await writeOldDatabase(name, 1, VERSION_1);
  return name;
}

async function version2(change: (rows: typeof VERSION_2) => OldDatabase = (rows) => rows): Promise<string> {
  const name = freshName();
  await writeOldDatabase(name, 2, change(VERSION_2));
  return name;
}

async function version3(change: (rows: typeof VERSION_3) => OldDatabase = (rows) => rows): Promise<string> {
  const name = freshName();
  await writeOldDatabase(name, 3, change(VERSION_3));
  return name;
}

/** Lets an upgrade come as far as its write of this number: there the browser undoes the transaction, or our code fails. */
function crashAtWrite(number: number, how: 'undone' | 'bug'): void {
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (++puts === number && how === 'bug') throw new TypeError('A bug.');
    if (puts === number) this.transaction.abort();
    return put.apply(this, given);
  });
}

const crashes = (writes: number) =>
  Array.from({ length: writes }, (_, index) => index + 1).flatMap((number) => [
    { number, how: 'undone' as const },
    { number, how: 'bug' as const },
  ]);

async function expectUntouched(
  make: () => Promise<string>,
  number: number,
  how: 'undone' | 'bug',
  articles: number,
): Promise<void> {
  const name = await make();
  const before = await readEverything(name);
  crashAtWrite(number, how);
  const options = { name, keyValue: memoryKeyValue(), signatureOf: wordSignature, now: () => '' };
  expect((await openIndexedDbStore(options)).ok).toBe(false);
  vi.restoreAllMocks();
  expect(await readEverything(name)).toEqual(before);
  expect(await (await openTestStore(name)).audit()).toEqual({ kind: 'ok', articles });
}

describe('a database of version 1', () => {
  it('keeps every article, pack and switch, and every statement about itself', async () => {
    const store = await openTestStore(await version1());
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 3 });
    expect((await store.records([1, 2, 3].map(idOf))).map((record) => [record.pack, record.savedAt])).toEqual(
      [
        ['saved', '2024-01-02T00:00:01.000Z'],
        ['saved', '2024-01-03T00:00:01.000Z'],
        ['north', '2024-01-01T00:00:01.000Z'],
      ],
    );
    expect((await store.records([idOf(3)]))[0]?.provenance).toEqual(['report 3']);
    expect(await store.packs()).toMatchObject([
      { id: 'saved', manifest: null, enabled: true, articles: 2 },
      { id: 'north', manifest: { name: 'Pack north' }, enabled: false, articles: 1 },
    ]);
    const bytes = VERSION_1.articles[2].value.body.length + VERSION_1.blocks[1].value.codes.length;
    expect((await store.packs())[1]?.bytes).toBe(bytes);
  });

  it('has versions, filters and orders afterwards, and can be written to', async () => {
    const store = await openTestStore(await version1());
    expect((await store.versions(idOf(1))).map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
    const found = await store.candidates(queryFor('The harbour was closed opened'));
    expect(found.candidates.map(({ id }) => id)).toEqual([idOf(2)]);
    expect(found.searchedArticles).toBe(1);
    const british = await store.list({ language: 'en', from: '2024-01-01', offset: 0, limit: 9 });
    expect(british.rows.map(({ id }) => id)).toEqual([idOf(2)]);
    await store.put([makeArticle(4, 'The strike was called off.')], 'saved');
    await store.remove([idOf(1)]);
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 3 });
    const text = await (await store.exportPack({ pack: 'north' }, description('north'))).text();
    expect(text.trimEnd().split('\n')[1]).toContain('"text":"A mayor was chosen."');
  });

  it.each(crashes(WRITES))(
    'is as it was when the upgrade ends at write $number ($how), and upgrades the next time',
    ({ number, how }) => expectUntouched(version1, number, how, 3),
  );

  it('is upgraded once: opening it again changes nothing', async () => {
    const name = await version1();
    (await openTestStore(name)).close();
    const once = await readEverything(name);
    (await openTestStore(name)).close();
    expect(await readEverything(name)).toEqual(once);
    expect(once.version).toBe(SCHEMA_VERSION);
  });

  it('still lists an article that cannot be read, and names the damage', async () => {
    const name = await version1();
    const raw = await openDB(name);
    const [{ key, value }] = VERSION_1.articles;
    const body = value.body.slice();
    body[90]! ^= 1;
    await raw.put('articles', { ...value, body }, [...key]);
    raw.close();
    const store = await openTestStore(name);
    expect((await store.list({ offset: 0, limit: 9 })).total).toBe(3);
    expect(await store.audit()).toMatchObject({ kind: 'damaged', unreadable: 1 });
    expect((await store.versions(idOf(2))).map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
  });
});

describe('a database of version 2', () => {
  it('keeps every article, pack and switch, what is set aside, and what was noted beside it', async () => {
    const keyValue = memoryKeyValue();
    const state = VERSION_2.state[0].value;
    const name = await version2();
    await keyValue.set(`corpus-sentinel:${name}`, { before: state, after: state });
    const store = await openTestStore(name, keyValue);
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 5 });
    expect(await store.auditIndex()).toEqual({ kind: 'ok', articles: 5 });
    const copies = await store.copies([1, 2, 3, 4, 5].map(idOf));
    expect(copies.map(({ article, pack, savedAt }) => [article.id, pack, savedAt])).toEqual([
      [idOf(1), 'saved', '2024-01-01T00:00:00.000Z'],
      [idOf(2), 'saved', '2024-01-01T00:00:00.000Z'],
      [idOf(3), 'saved', '2024-01-01T00:00:01.000Z'],
      [idOf(3), 'north', '2024-01-01T00:00:02.000Z'],
      [idOf(4), 'north', '2024-01-01T00:00:02.000Z'],
    ]);
    expect(await store.packs()).toMatchObject([
      { id: 'saved', manifest: null, enabled: true, articles: 3 },
      { id: 'north', manifest: { name: 'Pack north' }, enabled: false, articles: 2 },
    ]);
    expect(await store.bringPackBack('south', 'south')).toMatchObject({ ok: true, value: { restored: 1 } });
    expect((await store.records([idOf(5)]))[0]?.provenance).toEqual(['report 5']);
    await store.remove([idOf(3)]);
    await store.put([makeArticle(6, 'Later.')], 'saved');
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 5 });
  });

  it('keeps bodies and checksums to the byte, many in one value', async () => {
    const name = await version2();
    (await openTestStore(name)).close();
    const database = await openDB(name);
    const chunks = (await database.getAll('chunks')) as ArticleChunk[];
    expect([...database.objectStoreNames]).not.toContain('articles');
    database.close();
    const rows = chunks.flatMap((chunk) => [...articlesOf(chunk)]);
    const was = VERSION_2.articles.map(({ key, value }) => [
      key[1],
      value.savedAt,
      value.checksum,
      value.body,
    ]);
    expect(rows.map(({ id, row }) => [id, row.savedAt, row.checksum, row.body])).toEqual(was);
    expect(chunks.map(({ ids }) => ids.length)).toEqual([2, 3, 1]);
  });

  it('keeps an article that no index row names, and one that cannot be read, and names the damage', async () => {
    const name = await version2(({ blocks, articles: [first, ...others], ...rest }) => ({
      ...rest,
      articles: [{ ...first, value: { ...first.value, checksum: 1 } }, ...others],
      blocks: blocks.filter(({ key }) => key[0] !== 'saved'),
    }));
    const store = await openTestStore(name);
    expect((await store.records([1, 2, 3, 4].map(idOf))).map(({ article }) => article.id)).toEqual(
      [1, 2, 3, 4].map(idOf),
    );
    expect(await store.audit()).toMatchObject({
      kind: 'damaged',
      expected: 5,
      found: 5,
      unreadable: 1,
      unindexed: 3,
    });
  });

  it.each(crashes(WRITES_2))(
    'is as it was when the upgrade ends at write $number ($how), and upgrades the next time',
    ({ number, how }) => expectUntouched(version2, number, how, 5),
  );
});

describe('a database of version 3', () => {
  it('keeps every article, pack and switch, what is set aside, and what was noted beside it', async () => {
    const keyValue = memoryKeyValue();
    const state = VERSION_3.state[0].value;
    const name = await version3();
    await keyValue.set(`corpus-sentinel:${name}`, { before: state, after: state });
    const store = await openTestStore(name, keyValue);
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 6 });
    expect(await store.auditIndex()).toEqual({ kind: 'ok', articles: 6 });
    expect(await store.packs()).toMatchObject([
      { id: 'saved', manifest: null, enabled: true, articles: 3 },
      { id: 'north', manifest: { name: 'Pack north' }, enabled: false, articles: 3 },
    ]);
    const found = await store.candidates(queryFor('The harbour was opened again and the strike called off'));
    expect(found.candidates.map(({ id }) => id)).toEqual([idOf(2), idOf(3)]);
    expect(found.searchedArticles).toBe(2);
    expect(await store.bringPackBack('south', 'south')).toMatchObject({ ok: true, value: { restored: 2 } });
    await store.remove([idOf(1), idOf(6)]);
    await store.put([makeArticle(9, 'Later.')], 'saved');
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 7 });
  });

  it('has every block sealed but those that are being filled, with the same words', async () => {
    const name = await version3();
    (await openTestStore(name)).close();
    const database = await openDB(name);
    const blocks = (await database.getAll('blocks')) as StoredBlock[];
    database.close();
    expect(blocks.map(isSealed)).toEqual([true, false, true, false, false]);
    expect(blocks.map(unsealed)).toEqual(VERSION_3.blocks.map(({ value }) => value));
  });

  it('still names damage to its index', async () => {
    const name = await version3(({ blocks: [first, ...others], ...rest }) => {
      const codes = first.value.codes.map((byte) => byte ^ 1);
      return { ...rest, blocks: [{ ...first, value: { ...first.value, codes } }, ...others] };
    });
    expect(await (await openTestStore(name)).auditIndex()).toMatchObject({ kind: 'damaged', misindexed: 2 });
  });

  it.each(crashes(WRITES_3))(
    'is as it was when the upgrade ends at write $number ($how), and upgrades the next time',
    ({ number, how }) => expectUntouched(version3, number, how, 6),
  );
});
