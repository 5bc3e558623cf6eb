import { expect, it, vi } from 'vitest';
import { createRemovals } from '../../../entrypoints/library/removals';
import { writePack } from '../../../lib/corpus/pack/write-pack';
import { fail } from '../../../lib/model/result';
import { openTestStore } from '../../corpus/indexed-db/open-test-store';
import { bytesOf, description, idOf, makeArticle, makePackArticle } from '../../corpus/make-article';

const COUNT = 2_500;
const ALL = { offset: 0, limit: COUNT };
const ids = Array.from({ length: COUNT }, (_, number) => idOf(number));

async function filled() {
  const store = await openTestStore();
  await store.put(
    ids.map((_, number) => makeArticle(number, `Report ${number}.`)),
    'saved',
  );
  return { store, removals: createRemovals(store), before: await store.list(ALL) };
}

it('removes more than one write takes, and puts all of it back as it was', async () => {
  const { store, removals, before } = await filled();
  const gone = { key: 0, copies: COUNT - 1, articles: COUNT - 1, headline: 'Headline 1', error: null };
  expect(await removals.remove(ids.slice(1))).toEqual({ ok: true, value: gone });
  expect((await store.list(ALL)).rows.map(({ id }) => id)).toEqual([idOf(0)]);
  expect(await store.audit()).toEqual({ kind: 'ok', articles: 1 });
  const back = { restored: COUNT - 1, known: 0, replaced: 0 };
  expect(await removals.undo(0)).toEqual({ ok: true, value: back });
  expect(await store.list(ALL)).toEqual(before);
  expect(await store.audit()).toEqual({ kind: 'ok', articles: COUNT });
  expect(await removals.undo(0)).toBeNull();
});

it('takes back what is gone where a later write fails, and goes on where taking back fails', async () => {
  const { store, removals, before } = await filled();
  const { remove, restore } = store;
  const error = { kind: 'busy' as const };
  const busy = fail(error);
  let removes = 0;
  vi.spyOn(store, 'remove').mockImplementation(async (some) =>
    ++removes === 3 ? busy : remove.call(store, some),
  );
  const gone = { key: 0, copies: 2_000, articles: 2_000, headline: 'Headline 0', error };
  expect(await removals.remove(ids)).toEqual({ ok: true, value: gone });
  expect((await store.list(ALL)).total).toBe(500);

  let restores = 0;
  vi.spyOn(store, 'restore').mockImplementation(async (some, packs) =>
    ++restores === 2 ? busy : restore.call(store, some, packs),
  );
  expect(await removals.undo(0)).toEqual(busy);
  expect((await store.list(ALL)).total).toBe(1_500);
  const back = { restored: 1_000, known: 1_000, replaced: 0 };
  expect(await removals.undo(0)).toEqual({ ok: true, value: back });
  expect(await store.list(ALL)).toEqual(before);
  vi.restoreAllMocks();
});

it('puts back in any order what does not hang together, and a pack before what was removed from it', async () => {
  const store = await openTestStore();
  const articles = [1, 2, 3].map((number) => makePackArticle(number, `Report ${number}.`));
  const pack = bytesOf(await writePack(description('north'), articles));
  expect((await store.importPack(pack)).ok).toBe(true);
  await store.put([makeArticle(8, 'Report 8.'), makeArticle(9, 'Report 9.')], 'saved');
  const removals = createRemovals(store);
  const before = await store.list(ALL);
  const [own, packed, other] = [idOf(8), idOf(1), idOf(9)];
  for (const id of [own, packed]) expect((await removals.remove([id])).ok).toBe(true);
  expect(await removals.removePack('north')).toEqual({ ok: true, value: { removed: 2, key: 2 } });
  expect((await removals.remove([other])).ok).toBe(true);
  expect((await store.list(ALL)).total).toBe(0);

  expect([0, 1, 2, 3].map((key) => removals.canUndo(key))).toEqual([true, false, true, true]);
  const back = (restored: number) => ({ ok: true, value: { restored, known: 0, replaced: 0 } });
  expect(await removals.undo(0)).toEqual(back(1));
  expect(await removals.undo(1)).toBeNull();
  expect(await removals.undo(2)).toEqual(back(2));
  expect(await removals.undo(1)).toEqual(back(1));
  expect(await removals.undo(3)).toEqual(back(1));
  expect(await store.list(ALL)).toEqual(before);
  expect(await removals.undo(3)).toBeNull();
  expect((await store.audit()).kind).toBe('ok');
});

it('takes back several replacements of one pack and its removal, the last one first', async () => {
  const store = await openTestStore();
  const file = async (version: string, number: number) =>
    bytesOf(await writePack(description('north', version), [makePackArticle(number, 'Report.')]));
  const shown = async () => (await store.list(ALL)).rows.map(({ id }) => id);
  expect((await store.importPack(await file('1', 1))).ok).toBe(true);
  const removals = createRemovals(store);
  expect(await removals.replacePack('north', await file('2', 2))).toEqual({ ok: true, value: 0 });
  expect(await removals.replacePack('north', await file('3', 3))).toEqual({ ok: true, value: 1 });
  expect(await removals.removePack('north')).toEqual({ ok: true, value: { removed: 1, key: 2 } });
  expect([0, 1, 2].map((key) => removals.canUndo(key))).toEqual([false, false, true]);
  expect(await removals.undo(0)).toBeNull();
  const back = { ok: true, value: { restored: 1, known: 0, replaced: 0 } };
  for (const [key, number] of [
    [2, 3],
    [1, 2],
    [0, 1],
  ] as const) {
    expect(await removals.undo(key)).toEqual(back);
    expect(await shown()).toEqual([idOf(number)]);
  }
  expect(await store.audit()).toEqual({ kind: 'ok', articles: 1 });
});

it('frees a version of a pack once its way back is closed, and no other', async () => {
  const store = await openTestStore();
  const removals = createRemovals(store);
  const bytes = bytesOf(await writePack(description('north'), [makePackArticle(1, 'Report.')]));
  const dropped = vi.spyOn(store, 'dropPackAside');
  for (const key of [0, 1]) {
    expect((await store.importPack(bytes)).ok).toBe(true);
    expect(await removals.removePack('north')).toEqual({ ok: true, value: { removed: 1, key } });
  }
  removals.forget(0);
  expect(dropped).toHaveBeenCalledOnce();
  expect(await removals.undo(0)).toBeNull();
  expect((await removals.undo(1))?.ok).toBe(true);
  expect((await store.packs()).map(({ articles }) => articles)).toEqual([1]);
  vi.restoreAllMocks();
});
