import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusQuery, CorpusStore } from '../../lib/corpus/corpus-store';
import { writePack } from '../../lib/corpus/pack/write-pack';
import { bytesOf, description, idOf, makeArticle, makePackArticle } from './make-article';
import { wordSignature } from './word-signature';

/** A query for a text, with one claim for each further text. */
export const queryFor = (text: string, ...claims: string[]): CorpusQuery => ({
  article: wordSignature(text),
  claims: claims.map(wordSignature),
  limit: 10,
  claimLimit: 5,
  exclude: [],
});

const HARBOUR = 'The harbour of Kelmar was closed after a tanker ran aground in fog';
const ELECTION = 'Voters in Tarsk chose a mayor after a recount of postal ballots';
const STRIKE = 'Railway workers in Kelmar called off a strike over night shifts';

/** What every store must do, whatever it keeps articles in. */
export function describeCorpusStore(name: string, open: () => Promise<CorpusStore>): void {
  describe(`${name} as a corpus store`, () => {
    let store: CorpusStore;
    beforeEach(async () => {
      store = await open();
    });

    const idsFor = async (query: CorpusQuery): Promise<string[]> =>
      (await store.candidates(query)).candidates.map(({ id }) => id);
    const install = async (id: string, texts: Record<number, string>, version = '1') => {
      const articles = Object.entries(texts).map(([number, text]) =>
        makePackArticle(Number(number), text, [`report ${number}`]),
      );
      return store.importPack(bytesOf(await writePack(description(id, version), articles)));
    };

    it('finds a saved article by its words and gives back every field', async () => {
      const article = makeArticle(1, HARBOUR, {
        byline: ['A. Writer'],
        links: [{ start: 0, end: 3, href: 'x' }],
      });
      expect(await store.put([article], 'saved')).toEqual({ ok: true, value: { added: 1, known: 0 } });
      expect(await idsFor(queryFor(HARBOUR))).toEqual([idOf(1)]);
      expect(await store.texts([idOf(1)])).toEqual([article]);
    });

    it('leaves an article as it is when its id is saved again', async () => {
      await store.put([makeArticle(1, HARBOUR)], 'saved');
      expect(await store.put([makeArticle(1, ELECTION), makeArticle(2, STRIKE)], 'saved')).toEqual({
        ok: true,
        value: { added: 1, known: 1 },
      });
      expect((await store.texts([idOf(1)]))[0]?.text).toBe(HARBOUR);
    });

    it('takes the first of two articles with one id in one call', async () => {
      const result = await store.put([makeArticle(1, HARBOUR), makeArticle(1, ELECTION)], 'saved');
      expect(result).toEqual({ ok: true, value: { added: 1, known: 1 } });
      expect((await store.texts([idOf(1)]))[0]?.text).toBe(HARBOUR);
    });

    it('puts the article that shares the rarer words first, and names the claims it may report', async () => {
      await store.put([makeArticle(1, HARBOUR), makeArticle(2, ELECTION), makeArticle(3, STRIKE)], 'saved');
      const answer = await store.candidates(
        queryFor(
          `${ELECTION}. ${STRIKE}`,
          'recount of postal ballots',
          'a strike over night shifts',
          'quite unheard of',
        ),
      );
      expect(
        answer.candidates
          .map(({ id }) => id)
          .slice(0, 2)
          .sort(),
      ).toEqual([idOf(2), idOf(3)]);
      const claimsOf = (id: string) =>
        answer.candidates.find((candidate) => candidate.id === id)?.claims.map(({ claim }) => claim);
      expect(claimsOf(idOf(2))?.[0]).toBe(0);
      expect(claimsOf(idOf(3))?.[0]).toBe(1);
      expect(answer.searchedArticles).toBe(3);
      expect(answer.searchedPacks).toBe(1);
    });

    it('finds the only article of a collection', async () => {
      await store.put([makeArticle(1, HARBOUR)], 'saved');
      const { candidates } = await store.candidates(queryFor(HARBOUR, 'a tanker ran aground'));
      expect(candidates[0]?.score).toBeGreaterThan(0);
      expect(candidates[0]?.claims).toHaveLength(1);
    });

    it('stays silent about articles that share one word', async () => {
      await store.put([makeArticle(1, HARBOUR)], 'saved');
      expect(await idsFor(queryFor('harbour lights seen from afar'))).toEqual([]);
    });

    it('answers an empty query and an empty collection with nothing', async () => {
      expect(await store.candidates(queryFor(HARBOUR))).toEqual({
        candidates: [],
        searchedArticles: 0,
        searchedPacks: 0,
      });
      await store.put([makeArticle(1, HARBOUR)], 'saved');
      expect(await idsFor(queryFor(''))).toEqual([]);
    });

    it('leaves excluded articles out of the result and out of the count', async () => {
      await store.put([makeArticle(1, HARBOUR), makeArticle(2, HARBOUR)], 'saved');
      const answer = await store.candidates({ ...queryFor(HARBOUR), exclude: [idOf(1)] });
      expect(answer.candidates.map(({ id }) => id)).toEqual([idOf(2)]);
      expect(answer.searchedArticles).toBe(1);
    });

    it('keeps to the limits of the query', async () => {
      await store.put(
        Array.from({ length: 30 }, (_, number) => makeArticle(number, `${HARBOUR} ${number}`)),
        'saved',
      );
      const { candidates } = await store.candidates({
        ...queryFor(HARBOUR, HARBOUR),
        limit: 4,
        claimLimit: 2,
      });
      expect(candidates).toHaveLength(4);
      expect(candidates.filter(({ claims }) => claims.length > 0).length).toBeLessThanOrEqual(2);
    });

    it('forgets removed articles and their index rows', async () => {
      await store.put([makeArticle(1, HARBOUR), makeArticle(2, HARBOUR)], 'saved');
      expect(await store.remove([idOf(1), idOf(9)])).toEqual({ ok: true, value: { removed: 1 } });
      expect(await idsFor(queryFor(HARBOUR))).toEqual([idOf(2)]);
      expect(await store.texts([idOf(1), idOf(2)])).toHaveLength(1);
      expect((await store.list({ offset: 0, limit: 9 })).total).toBe(1);
    });

    it('installs a pack with provenance and lists it with its manifest', async () => {
      const status = await install('north', { 1: HARBOUR, 2: ELECTION });
      expect(status).toMatchObject({ ok: true, value: { id: 'north', enabled: true, articles: 2 } });
      expect((await store.packs())[0]?.manifest?.name).toBe('Pack north');
      expect((await store.records([idOf(2)]))[0]).toMatchObject({ pack: 'north', provenance: ['report 2'] });
    });

    it('shows texts without the provenance that is not part of an article', async () => {
      await install('north', { 1: HARBOUR });
      expect(await store.texts([idOf(1)])).toEqual([makeArticle(1, HARBOUR)]);
    });

    it('leaves disabled packs out of results and counts, and takes them in again', async () => {
      await install('north', { 1: HARBOUR });
      await store.put([makeArticle(2, HARBOUR)], 'saved');
      await store.setPackEnabled('north', false);
      const answer = await store.candidates(queryFor(HARBOUR));
      expect(answer.candidates.map(({ id }) => id)).toEqual([idOf(2)]);
      expect([answer.searchedArticles, answer.searchedPacks]).toEqual([1, 1]);
      await store.setPackEnabled('north', true);
      expect(await idsFor(queryFor(HARBOUR))).toEqual([idOf(1), idOf(2)]);
    });

    it('replaces a pack as a unit and keeps the choice of on or off', async () => {
      await install('north', { 1: HARBOUR, 2: ELECTION });
      await store.setPackEnabled('north', false);
      await install('north', { 3: STRIKE }, '2');
      expect(await store.packs()).toMatchObject([{ id: 'north', enabled: false, articles: 1 }]);
      await store.setPackEnabled('north', true);
      expect(await idsFor(queryFor('recount of postal ballots'))).toEqual([]);
      expect(await idsFor(queryFor(STRIKE))).toEqual([idOf(3)]);
    });

    it('removes a pack as a unit and leaves others alone', async () => {
      await install('north', { 1: HARBOUR, 2: ELECTION });
      await install('north-east', { 3: STRIKE });
      expect(await store.removePack('north')).toEqual({ ok: true, value: { removed: 2 } });
      expect(await store.removePack('north')).toEqual({ ok: true, value: { removed: 0 } });
      expect((await store.packs()).map(({ id }) => id)).toEqual(['north-east']);
      expect(await store.texts([idOf(1), idOf(3)])).toHaveLength(1);
    });

    it('is as before when a pack is damaged', async () => {
      await install('north', { 1: HARBOUR });
      const text = await writePack(description('north', '2'), [makePackArticle(2, ELECTION)]);
      const result = await store.importPack(bytesOf(text.replace('Voters', 'Ghosts')));
      expect(result).toEqual({ ok: false, error: { kind: 'checksum' } });
      expect(await idsFor(queryFor(HARBOUR))).toEqual([idOf(1)]);
      expect((await store.packs())[0]?.manifest?.version).toBe('1');
    });

    it('names an article once that is in two packs, and shows the saved copy', async () => {
      await install('north', { 1: HARBOUR, 2: STRIKE });
      await store.put([makeArticle(1, HARBOUR)], 'saved');
      const answer = await store.candidates(queryFor(HARBOUR));
      expect(answer.candidates.filter(({ id }) => id === idOf(1))).toMatchObject([{ pack: 'saved' }]);
      expect([answer.searchedArticles, answer.searchedPacks]).toEqual([2, 2]);
      expect((await store.records([idOf(1)]))[0]?.pack).toBe('saved');
      await store.removePack('north');
      expect(await idsFor(queryFor(HARBOUR))).toEqual([idOf(1)]);
    });

    it('gives articles in the order asked for', async () => {
      await store.put([makeArticle(1, HARBOUR), makeArticle(2, ELECTION)], 'saved');
      const texts = await store.texts([idOf(2), idOf(7), idOf(1)]);
      expect(texts.map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
    });

    it('lists newest first, searches headline and publisher, and pages', async () => {
      await store.put([makeArticle(1, HARBOUR, { headline: 'São Kelmar waits' })], 'saved');
      await store.put([makeArticle(2, ELECTION, { publisher: 'Sao Post' })], 'saved');
      await install('north', { 3: STRIKE });
      const all = await store.list({ offset: 0, limit: 2 });
      expect(all.total).toBe(3);
      expect(all.rows.map(({ id }) => id)).toEqual([idOf(3), idOf(2)]);
      const found = await store.list({ text: 'SAO', offset: 0, limit: 9 });
      expect(found.rows.map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
      expect((await store.list({ pack: 'north', offset: 0, limit: 9 })).total).toBe(1);
      expect((await store.list({ offset: 2, limit: 2 })).rows).toHaveLength(1);
    });

    it('exports what it imported, byte for byte', async () => {
      const text = await writePack(description('north'), [
        makePackArticle(2, 'A lone surrogate \ud83d, an emoji 🚢 and שלום', ['report']),
        makePackArticle(1, HARBOUR),
        makePackArticle(3, ELECTION, []),
      ]);
      await store.importPack(bytesOf(text));
      expect(await (await store.exportPack({ pack: 'north' }, description('north'))).text()).toBe(text);
    });

    it('tells listeners of changes until they stop listening', async () => {
      let heard = 0;
      const stop = store.subscribe(() => heard++);
      await store.put([makeArticle(1, HARBOUR)], 'saved');
      expect(heard).toBe(1);
      stop();
      await store.remove([idOf(1)]);
      expect(heard).toBe(1);
    });

    it('is healthy, and an audit finds everything in its place', async () => {
      await install('north', { 1: HARBOUR, 2: ELECTION });
      await store.put([makeArticle(3, STRIKE)], 'saved');
      await store.remove([idOf(1)]);
      expect(await store.health()).toEqual({ kind: 'ok', articles: 2 });
      expect(await store.audit()).toEqual({ kind: 'ok', articles: 2 });
    });
  });
}
