import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusStore } from '../../lib/corpus/corpus-store';
import { writePack } from '../../lib/corpus/pack/write-pack';
import { bytesOf, description, idOf, makeArticle, makePackArticle } from './make-article';

const PAGE = { offset: 0, limit: 20 };

/** What every store must offer to take back a removal, exactly. */
export function describeUndo(name: string, open: () => Promise<CorpusStore>): void {
  describe(`undo in ${name}`, () => {
    let store: CorpusStore;
    beforeEach(async () => {
      store = await open();
    });

    const install = async (id: string, articles: ReturnType<typeof makePackArticle>[]): Promise<void> => {
      const installed = await store.importPack(bytesOf(await writePack(description(id), articles)));
      if (!installed.ok) throw new Error(JSON.stringify(installed.error));
    };

    it('puts removed articles back exactly, each copy into its pack', async () => {
      await install('north', [makePackArticle(1, 'A tanker.', ['report 1']), makePackArticle(2, 'A vote.')]);
      await store.put([makeArticle(1, 'A tanker.'), makeArticle(3, 'A strike.')], 'saved');
      const before = [await store.list(PAGE), await store.packs(), await store.copies([1, 2, 3].map(idOf))];
      const ids = [1, 3].map(idOf);
      const copies = await store.copies(ids);
      expect(copies.map(({ pack, provenance }) => [pack, provenance])).toEqual([
        ['saved', []],
        ['north', ['report 1']],
        ['saved', []],
      ]);
      expect(await store.remove(ids)).toEqual({ ok: true, value: { removed: 2 } });
      expect(await store.restore(copies)).toEqual({
        ok: true,
        value: { restored: 3, known: 0, replaced: 0 },
      });
      expect([await store.list(PAGE), await store.packs(), await store.copies([1, 2, 3].map(idOf))]).toEqual(
        before,
      );
      expect(await store.restore(copies)).toEqual({
        ok: true,
        value: { restored: 0, known: 3, replaced: 0 },
      });
      expect(await store.audit()).toEqual({ kind: 'ok', articles: 4 });
    });

    it('leaves a pack alone that another version has replaced since', async () => {
      await install('north', [makePackArticle(1, 'A tanker.'), makePackArticle(2, 'A vote.')]);
      await store.put([makeArticle(1, 'A tanker.')], 'saved');
      const [packs, copies] = [await store.packs(), await store.copies([idOf(1), idOf(2)])];
      await store.remove([idOf(1)]);
      await install('north', [makePackArticle(3, 'A strike.')]);
      expect(await store.restore(copies, packs)).toEqual({
        ok: true,
        value: { restored: 1, known: 0, replaced: 2 },
      });
      expect((await store.list({ ...PAGE, pack: 'north' })).rows.map(({ id }) => id)).toEqual([idOf(3)]);
      expect((await store.copies([idOf(1)])).map(({ pack }) => pack)).toEqual(['saved']);
    });

    it('removes from one pack alone where it is asked to', async () => {
      await install('north', [makePackArticle(1, 'A tanker.')]);
      await store.put([makeArticle(1, 'A tanker.')], 'saved');
      expect(await store.remove([idOf(1)], 'saved')).toEqual({ ok: true, value: { removed: 1 } });
      expect((await store.copies([idOf(1)])).map(({ pack }) => pack)).toEqual(['north']);
      expect(await store.audit()).toEqual({ kind: 'ok', articles: 1 });
    });

    it('sets a pack aside at once, and brings it back unless there is one of its id again', async () => {
      await install('north', [makePackArticle(1, 'A tanker.'), makePackArticle(2, 'A vote.')]);
      await store.setPackEnabled('north', false);
      const before = [await store.packs(), await store.list(PAGE)];
      expect(await store.setPackAside('north', 'first')).toEqual({ ok: true, value: { removed: 2 } });
      expect([await store.packs(), (await store.list(PAGE)).total]).toEqual([[], 0]);
      expect(await store.copies([idOf(1)])).toEqual([]);
      expect(await store.audit()).toEqual({ kind: 'ok', articles: 0 });
      const back = { restored: 2, known: 0, replaced: 0 };
      expect(await store.bringPackBack('north', 'first')).toEqual({ ok: true, value: back });
      expect([await store.packs(), await store.list(PAGE)]).toEqual(before);

      await store.setPackAside('north', 'first');
      await store.put([makeArticle(9, 'A strike.')], 'north');
      const replaced = { restored: 0, known: 0, replaced: 2 };
      expect(await store.bringPackBack('north', 'first')).toEqual({ ok: true, value: replaced });
      expect((await store.list(PAGE)).rows.map(({ id }) => id)).toEqual([idOf(9)]);
      const nothing = { restored: 0, known: 0, replaced: 0 };
      expect(await store.bringPackBack('north', 'first')).toEqual({ ok: true, value: nothing });
      expect(await store.audit()).toEqual({ kind: 'ok', articles: 1 });
    });

    it('puts the version of a pack back that another one has replaced, where it was kept', async () => {
      await install('north', [makePackArticle(1, 'A tanker.', ['report 1']), makePackArticle(2, 'A vote.')]);
      await store.setPackEnabled('north', false);
      const before = [await store.packs(), await store.list(PAGE)];
      const file = bytesOf(await writePack(description('north', '2'), [makePackArticle(3, 'A strike.')]));
      for (let round = 0; round < 2; round++) {
        expect(await store.importPack(file, { keepsReplacedAs: 'first' })).toMatchObject({ ok: true });
        expect((await store.list(PAGE)).rows.map(({ id }) => id)).toEqual([idOf(3)]);
        expect(await store.audit()).toEqual({ kind: 'ok', articles: 1 });
        const back = { restored: 2, known: 0, replaced: 0 };
        expect(await store.bringPackBack('north', 'first', true)).toEqual({ ok: true, value: back });
        expect([await store.packs(), await store.list(PAGE)]).toEqual(before);
      }
      await store.importPack(file, { keepsReplacedAs: 'first' });
      await store.dropPackAside('first');
      const nothing = { restored: 0, known: 0, replaced: 0 };
      expect(await store.bringPackBack('north', 'first', true)).toEqual({ ok: true, value: nothing });
      expect((await store.packs()).map(({ manifest }) => manifest?.version)).toEqual(['2']);
      expect(await store.audit()).toEqual({ kind: 'ok', articles: 1 });
    });

    it('keeps several versions of one pack aside, and brings each back by its name', async () => {
      const rows = async () => (await store.list(PAGE)).rows.map(({ id }) => id);
      const file = async (version: string, number: number) =>
        bytesOf(await writePack(description('north', version), [makePackArticle(number, 'A strike.')]));
      await store.importPack(await file('1', 1));
      await store.importPack(await file('2', 2), { keepsReplacedAs: 'one' });
      await store.importPack(await file('3', 3), { keepsReplacedAs: 'two' });
      expect(await store.setPackAside('north', 'three')).toEqual({ ok: true, value: { removed: 1 } });
      const back = { restored: 1, known: 0, replaced: 0 };
      expect(await store.bringPackBack('north', 'three')).toEqual({ ok: true, value: back });
      expect(await rows()).toEqual([idOf(3)]);
      await store.dropPackAside('two');
      expect(await store.bringPackBack('north', 'one', true)).toEqual({ ok: true, value: back });
      expect(await rows()).toEqual([idOf(1)]);
      expect(await store.audit()).toEqual({ kind: 'ok', articles: 1 });
    });

    it('frees a pack that was set aside when its way back is closed', async () => {
      await install('north', [makePackArticle(1, 'A tanker.')]);
      await store.setPackAside('north', 'first');
      await install('north', [makePackArticle(2, 'A vote.')]);
      await store.dropPackAside('first');
      expect((await store.list(PAGE)).rows.map(({ id }) => id)).toEqual([idOf(2)]);
      const nothing = { restored: 0, known: 0, replaced: 0 };
      expect(await store.bringPackBack('north', 'first')).toEqual({ ok: true, value: nothing });
      expect(await store.audit()).toEqual({ kind: 'ok', articles: 1 });
    });

    it('brings a pack back with its manifest and its switch', async () => {
      await install('north', [makePackArticle(1, 'A tanker.', ['report 1'])]);
      await store.setPackEnabled('north', false);
      const packs = await store.packs();
      const copies = await store.copies([idOf(1)]);
      await store.removePack('north');
      await store.restore(copies, packs);
      expect(await store.packs()).toEqual(packs);
      expect((await store.records([idOf(1)]))[0]).toEqual(copies[0]);
    });
  });
}
