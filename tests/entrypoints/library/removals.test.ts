import { expect, it, vi } from 'vitest';
import { createRemovals } from '../../../entrypoints/library/removals';
import { fail } from '../../../lib/model/result';
import { openTestStore } from '../../corpus/indexed-db/open-test-store';
import { idOf, makeArticle } from '../../corpus/make-article';

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
  const removed = { copies: COUNT - 1, headline: 'Headline 1' };
  expect(await removals.remove(ids.slice(1))).toEqual({ ok: true, value: removed });
  expect((await store.list(ALL)).rows.map(({ id }) => id)).toEqual([idOf(0)]);
  expect(await store.audit()).toEqual({ kind: 'ok', articles: 1 });
  const back = { restored: COUNT - 1, known: 0, replaced: 0 };
  expect(await removals.undo()).toEqual({ ok: true, value: back });
  expect(await store.list(ALL)).toEqual(before);
  expect(await store.audit()).toEqual({ kind: 'ok', articles: COUNT });
  expect(await removals.undo()).toBeNull();
});

it('takes back what is gone where a later write fails, and goes on where taking back fails', async () => {
  const { store, removals, before } = await filled();
  const { remove, restore } = store;
  const busy = fail({ kind: 'busy' as const });
  let removes = 0;
  vi.spyOn(store, 'remove').mockImplementation(async (some) =>
    ++removes === 3 ? busy : remove.call(store, some),
  );
  expect(await removals.remove(ids)).toEqual(busy);
  expect((await store.list(ALL)).total).toBe(500);

  let restores = 0;
  vi.spyOn(store, 'restore').mockImplementation(async (some, packs) =>
    ++restores === 2 ? busy : restore.call(store, some, packs),
  );
  expect(await removals.undo()).toEqual(busy);
  expect((await store.list(ALL)).total).toBe(1_500);
  const back = { restored: 1_000, known: 1_000, replaced: 0 };
  expect(await removals.undo()).toEqual({ ok: true, value: back });
  expect(await store.list(ALL)).toEqual(before);
  vi.restoreAllMocks();
});
