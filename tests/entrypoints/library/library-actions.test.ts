import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY, EVERYTHING, type Library } from '../../../entrypoints/library/library';
import { createActions } from '../../../entrypoints/library/library-actions';
import { createRemovals, type Removals } from '../../../entrypoints/library/removals';
import { MemoryStore } from '../../../lib/corpus/memory-store';
import { fail, ok } from '../../../lib/model/result';
import type { LibraryState } from '../../../lib/view/library-state';
import { writePack } from '../../../lib/corpus/pack/write-pack';
import { description, idOf, makeArticle, makePackArticle } from '../../corpus/make-article';
import { tickingClock } from '../../corpus/ticking-clock';
import { wordSignature } from '../../corpus/word-signature';

const PAGE_SIZE = 2;
const ids = [0, 1, 2, 3].map(idOf);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The actions of a library of four articles, two to a page, opened at its second page. */
async function open() {
  const store = new MemoryStore({ signatureOf: wordSignature, now: tickingClock() });
  await store.put(
    ids.map((_, number) => makeArticle(number, `Report ${number}.`)),
    'saved',
  );
  const removals = createRemovals(store);
  const said: (string | null)[] = [];
  let state: LibraryState = { ...EMPTY, query: EVERYTHING, offset: 2, pageSize: PAGE_SIZE };
  const library = {
    get state() {
      return state;
    },
    set(change: Partial<LibraryState>) {
      state = { ...state, ...change };
      if (change.toast !== undefined) said.push(change.toast?.kind ?? null);
    },
    async refresh() {
      const { total } = await store.list({ offset: 0, limit: 1 });
      const offset = Math.max(0, Math.min(state.offset, Math.floor((total - 1) / PAGE_SIZE) * PAGE_SIZE));
      state = { ...state, offset, matching: total };
    },
    lookForDamage: () => Promise.resolve(),
  } as unknown as Library;
  const nothing = undefined as never;
  const actions = createActions({
    store,
    library,
    imports: nothing,
    removals,
    restoreSnapshot: nothing,
    missing: nothing,
    unreadable: nothing,
    i18n: nothing,
  });
  return { actions, library, removals, store, said };
}

const deleted = { key: 0, kind: 'deleted', headline: 'Headline 1' };

describe('the way back from a removal', () => {
  it('stays for its whole time, whatever else is said meanwhile', async () => {
    const { actions, library } = await open();
    actions.remove([idOf(1)]);
    await vi.waitFor(() => expect(library.state.undos).toEqual([deleted]));
    await vi.advanceTimersByTimeAsync(2_000);
    actions.copyMissing();
    await vi.advanceTimersByTimeAsync(0);
    expect(library.state).toMatchObject({ undos: [deleted], toast: { kind: 'list-copied' } });
    await vi.advanceTimersByTimeAsync(6_000);
    expect(library.state).toMatchObject({ undos: [deleted], toast: null });
    await vi.advanceTimersByTimeAsync(2_000);
    actions.undo();
    await vi.waitFor(() => expect(library.state.matching).toBe(4));
  });

  it('is gone after its time, and with it what was kept for it', async () => {
    const { actions, library, removals } = await open();
    const forget = vi.spyOn(removals, 'forget');
    actions.remove([idOf(1)]);
    await vi.waitFor(() => expect(library.state.undos).toEqual([deleted]));
    actions.copyMissing();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(forget).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(library.state.undos).toEqual([]);
    expect(forget).toHaveBeenCalledOnce();
  });

  it('stays for its whole time when something else is removed, and each leads back by itself', async () => {
    const { actions, library, store } = await open();
    actions.remove([idOf(1)]);
    await vi.waitFor(() => expect(library.state.undos).toEqual([deleted]));
    await vi.advanceTimersByTimeAsync(8_000);
    actions.remove([idOf(3)]);
    const next = { key: 1, kind: 'deleted', headline: 'Headline 3' };
    await vi.waitFor(() => expect(library.state.undos).toEqual([deleted, next]));
    await vi.advanceTimersByTimeAsync(4_000);
    actions.undo(0);
    await vi.waitFor(() => expect(library.state.matching).toBe(3));
    expect(library.state.undos).toEqual([next]);
    await vi.advanceTimersByTimeAsync(8_000);
    actions.undo();
    await vi.waitFor(() => expect(library.state.matching).toBe(4));
    expect((await store.list({ offset: 0, limit: 9 })).total).toBe(4);
    actions.undo();
    await vi.advanceTimersByTimeAsync(0);
    expect(library.state.error).toBeNull();
  });

  it('is offered for what went before a write failed, and the failure is said', async () => {
    const { actions, library, removals } = await open();
    const remove = removals.remove.bind(removals);
    vi.spyOn(removals, 'remove').mockImplementationOnce(async (some) => {
      const removed = await remove(some.slice(0, 2));
      return removed.ok ? ok({ ...removed.value, error: { kind: 'busy' } }) : removed;
    });
    actions.remove(ids);
    await vi.waitFor(() => expect(library.state.undos).toEqual([{ key: 0, kind: 'deleted-many', n: 2 }]));
    expect(library.state.error).not.toBeNull();
    actions.undo();
    await vi.waitFor(() => expect(library.state.matching).toBe(4));
  });

  it('leads to the same page of the list, and says so only once it shows', async () => {
    const { actions, library, said } = await open();
    actions.remove([idOf(2), idOf(3)]);
    await vi.waitFor(() => expect(library.state.undos).toEqual([{ key: 0, kind: 'deleted-many', n: 2 }]));
    expect(library.state).toMatchObject({ offset: 0, matching: 2 });
    const refresh = vi.spyOn(library, 'refresh');
    actions.undo();
    await vi.waitFor(() => expect(said).toContain('restored'));
    expect(refresh).toHaveBeenCalledOnce();
    expect(library.state).toMatchObject({ offset: 2, matching: 4, undos: [] });
  });

  it('leads nowhere where another list is asked for meanwhile', async () => {
    const { actions, library, said } = await open();
    actions.remove([idOf(2), idOf(3)]);
    await vi.waitFor(() => expect(library.state.offset).toBe(0));
    library.set({ query: { ...EVERYTHING, search: 'report' } });
    actions.undo();
    await vi.waitFor(() => expect(said).toContain('restored'));
    expect(library.state).toMatchObject({ offset: 0, matching: 4 });
  });

  it.each([
    { before: 'before', wait: 6_000 },
    { before: 'after', wait: 9_000 },
  ])(
    'of a pack is one for each version, each with its whole time, also $before the time of the first is over',
    async ({ wait }) => {
      const { actions, library, store } = await open();
      const file = async (version: string, number: number) =>
        new File(
          [await writePack(description('north', version), [makePackArticle(number, 'Report.')])],
          'north',
        );
      const version = async () => (await store.packs()).at(-1)?.manifest?.version;
      await store.importPack(await file('1', 1));
      const undo = (key: number) => ({ key, kind: 'pack-replaced', name: 'Pack north' });
      actions.replacePack('north', await file('2', 2));
      await vi.waitFor(() => expect(library.state.undos).toEqual([undo(0)]));
      await vi.advanceTimersByTimeAsync(8_000);
      actions.replacePack('north', await file('3', 3));
      await vi.waitFor(() => expect(library.state.undos).toEqual([undo(1)]));
      await vi.advanceTimersByTimeAsync(wait);
      actions.undo();
      await vi.waitFor(async () => expect(await version()).toBe('2'));
      await vi.waitFor(() => expect(library.state.undos).toEqual([undo(0)]));
      await vi.waitFor(() => expect(library.state.toast).toEqual({ kind: 'restored' }));
      await vi.advanceTimersByTimeAsync(10_000);
      actions.undo();
      await vi.waitFor(async () => expect(await version()).toBe('1'));
      // A way back that has to wait ends with the one it waits for.
      actions.replacePack('north', await file('2', 2));
      await vi.waitFor(() => expect(library.state.undos).toEqual([undo(2)]));
      await vi.advanceTimersByTimeAsync(8_000);
      actions.replacePack('north', await file('3', 3));
      await vi.waitFor(() => expect(library.state.undos).toEqual([undo(3)]));
      await vi.advanceTimersByTimeAsync(16_000);
      expect(library.state.undos).toEqual([]);
      expect(await version()).toBe('3');
    },
  );

  it('of a pack does not lead past a version that is just coming in, and loses none of its time', async () => {
    const { actions, library, store } = await open();
    const file = async (version: string) =>
      new File([await writePack(description('north', version), [makePackArticle(1, 'Report.')])], 'north');
    const version = async () => (await store.packs()).at(-1)?.manifest?.version;
    await store.importPack(await file('1'));
    const undo = (key: number) => ({ key, kind: 'pack-replaced', name: 'Pack north' });
    actions.replacePack('north', await file('2'));
    await vi.waitFor(() => expect(library.state.undos).toEqual([undo(0)]));
    // Version 3 is in its place, and whoever put it there does not know yet.
    const importPack = store.importPack.bind(store);
    let end: () => void = () => undefined;
    vi.spyOn(store, 'importPack').mockImplementationOnce(async (...asked) => {
      const done = await importPack(...asked);
      await new Promise<void>((resolve) => (end = resolve));
      return done;
    });
    actions.replacePack('north', await file('3'));
    await vi.waitFor(async () => expect(await version()).toBe('3'));
    expect(library.state.undos).toEqual([]);
    actions.undo(0);
    await vi.advanceTimersByTimeAsync(16_000);
    expect(await version()).toBe('3');
    end();
    await vi.waitFor(() => expect(library.state.undos).toEqual([undo(1)]));
    actions.undo();
    await vi.waitFor(() => expect(library.state.undos).toEqual([undo(0)]));
    actions.undo();
    await vi.waitFor(async () => expect(await version()).toBe('1'));
  });

  it('is offered again where the store could not put it back', async () => {
    const { actions, library, removals } = await open();
    actions.remove([idOf(1)]);
    await vi.waitFor(() => expect(library.state.undos).toEqual([deleted]));
    vi.spyOn(removals, 'undo').mockResolvedValueOnce(
      fail({ kind: 'busy' }) as Awaited<ReturnType<Removals['undo']>>,
    );
    actions.undo();
    await vi.waitFor(() => expect(library.state.error).not.toBeNull());
    expect(library.state).toMatchObject({ undos: [deleted], toast: null });
    actions.undo();
    await vi.waitFor(() => expect(library.state.matching).toBe(4));
    expect(library.state.error).toBeNull();
  });
});
