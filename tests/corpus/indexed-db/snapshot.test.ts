import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { CorpusSchema } from '../../../lib/corpus/indexed-db/schema';
import { memoryKeyValue } from '../../../lib/corpus/key-value';
import { writePack } from '../../../lib/corpus/pack/write-pack';
import { memoryFolder } from '../../../lib/corpus/snapshot/snapshot-folder';
import { queryFor } from '../corpus-store.contract';
import { bytesOf, description, idOf, makeArticle, makePackArticle } from '../make-article';
import { changeBody, loseArticle } from './change-chunk';
import { freshName, openTestStore } from './open-test-store';

const ALL = { offset: 0, limit: 99 };

/** A store with two packs and a snapshot of both, closed; one more article was saved after the snapshot. */
async function withSnapshot() {
  const name = freshName();
  const keyValue = memoryKeyValue();
  const folder = memoryFolder();
  const store = await openTestStore(name, keyValue);
  await store.put(
    [makeArticle(1, 'The harbour was closed.'), makeArticle(2, 'A mayor was chosen.')],
    'saved',
  );
  await store.importPack(
    bytesOf(await writePack(description('north'), [makePackArticle(3, 'A vote.', ['r'])])),
  );
  await store.setPackEnabled('north', false);
  await store.takeSnapshot(folder);
  const listed = await store.list(ALL);
  await store.put([makeArticle(4, 'Later.')], 'saved');
  store.close();
  return {
    name,
    folder,
    listed,
    raw: () => openDB<CorpusSchema>(name),
    reopen: () => openTestStore(name, keyValue),
  };
}

describe('a snapshot', () => {
  it('brings everything back that it has when the database was emptied, and says how many it has not', async () => {
    const { name, folder, listed, reopen } = await withSnapshot();
    indexedDB.deleteDatabase(name);
    const store = await reopen();
    expect((await store.health()).kind).toBe('damaged');
    expect(await store.restoreSnapshot(folder)).toEqual({
      ok: true,
      // Of the one that was saved after the snapshot nothing is left, not even its name.
      value: { articles: 3, fromSnapshot: 3, missing: 1, known: [] },
    });
    expect(await store.list(ALL)).toEqual(listed);
    expect((await store.packs()).map(({ id, enabled }) => [id, enabled])).toEqual([
      ['saved', true],
      ['north', false],
    ]);
    expect((await store.records([idOf(3)]))[0]?.provenance).toEqual(['r']);
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 3 });
  });

  it('keeps what is readable, also what is newer, and mends articles and index rows', async () => {
    const { folder, raw, reopen } = await withSnapshot();
    const database = await raw();
    await changeBody(database, 'saved', idOf(1), (body) => body.map((byte) => byte ^ 1));
    await loseArticle(database, 'saved', idOf(2));
    for (const key of await database.getAllKeys('blocks')) await database.delete('blocks', key);
    database.close();
    const store = await reopen();
    expect((await store.audit()).kind).toBe('damaged');
    expect(await store.restoreSnapshot(folder)).toEqual({
      ok: true,
      value: { articles: 4, fromSnapshot: 2, missing: 0, known: [] },
    });
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 4 });
    const found = await store.candidates(queryFor('The harbour was closed'));
    expect(found.candidates.map(({ id }) => id)).toContain(idOf(1));
  });

  it('says by name what neither it nor the database has, before and after it is restored', async () => {
    const { folder, raw, reopen } = await withSnapshot();
    const database = await raw();
    for (const number of [2, 4]) await loseArticle(database, 'saved', idOf(number));
    database.close();
    const store = await reopen();
    const about = (number: number) => ({
      headline: `Headline ${number}`,
      publisher: 'The Daily Example',
      url: `https://example.org/${number}`,
    });
    const gone = { id: idOf(4), pack: 'saved', about: about(4), comesBack: false };
    expect((await store.missing(folder)).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: idOf(2), pack: 'saved', about: about(2), comesBack: true },
      gone,
    ]);
    expect(await store.restoreSnapshot(folder)).toEqual({
      ok: true,
      value: { articles: 3, fromSnapshot: 1, missing: 1, known: [gone] },
    });
    expect(await store.missing(folder)).toEqual([]);
    expect(await store.audit()).toEqual({ kind: 'ok', articles: 3 });
  });

  it('names articles of a wiped database as the snapshot has them', async () => {
    const { name, folder, reopen } = await withSnapshot();
    indexedDB.deleteDatabase(name);
    const store = await reopen();
    const missing = await store.missing(folder);
    expect(missing.map(({ pack, about, comesBack }) => [pack, about?.headline, comesBack]).sort()).toEqual([
      ['north', 'Headline 3', true],
      ['saved', 'Headline 1', true],
      ['saved', 'Headline 2', true],
    ]);
  });

  it('is left as it is while the store is damaged', async () => {
    const { name, folder, reopen } = await withSnapshot();
    const before = await Promise.all((await folder.names()).map((file) => folder.read(file)));
    indexedDB.deleteDatabase(name);
    const store = await reopen();
    expect(await store.takeSnapshot(folder)).toBeNull();
    expect(await Promise.all((await folder.names()).map((file) => folder.read(file)))).toEqual(before);
  });

  it('writes only the blocks that changed, and removes what no snapshot names', async () => {
    const { folder, reopen } = await withSnapshot();
    const before = await folder.names();
    const store = await reopen();
    await store.takeSnapshot(folder);
    const after = await folder.names();
    expect(after).toHaveLength(before.length);
    expect(after.filter((file) => !before.includes(file))).toHaveLength(1);
    expect(after.some((file) => file.startsWith('north') && before.includes(file))).toBe(true);
  });

  it('gives back what it can when one of its own files is damaged', async () => {
    const { name, folder, reopen } = await withSnapshot();
    const file = (await folder.names()).find((each) => each.startsWith('saved'))!;
    await folder.write(file, new Uint8Array(9));
    indexedDB.deleteDatabase(name);
    const store = await reopen();
    expect(await store.restoreSnapshot(folder)).toMatchObject({ value: { articles: 1, missing: 3 } });
  });
});
