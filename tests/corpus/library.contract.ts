import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusStore } from '../../lib/corpus/corpus-store';
import type { ListRequest, ListSort } from '../../lib/corpus/list-request';
import { readPack } from '../../lib/corpus/pack/read-pack';
import { writePack } from '../../lib/corpus/pack/write-pack';
import { queryFor } from './corpus-store.contract';
import { bytesOf, description, idOf, makeArticle, makePackArticle } from './make-article';

const PAGE = { offset: 0, limit: 20 };
const at = (day: number): string => `2024-03-${String(day).padStart(2, '0')}T10:00:00Z`;

/** What every store must offer to a library: lists, versions, exact undo, export of a selection. */
export function describeLibraryStore(name: string, open: () => Promise<CorpusStore>): void {
  describe(`${name} behind a library`, () => {
    let store: CorpusStore;
    beforeEach(async () => {
      store = await open();
    });

    const listed = async (request: Partial<ListRequest>): Promise<number[]> =>
      (await store.list({ ...PAGE, ...request })).rows.map(({ id }) => parseInt(id, 16));
    const install = async (id: string, articles: ReturnType<typeof makePackArticle>[]) => {
      const installed = await store.importPack(bytesOf(await writePack(description(id), articles)));
      if (!installed.ok) throw new Error(JSON.stringify(installed.error));
      return installed.value;
    };

    describe('the list', () => {
      beforeEach(async () => {
        const one = makeArticle(1, 'The tanker struck a reef.', {
          headline: 'Émigré returns',
          publisher: 'Beacon',
          datePublished: '2024-03-05T23:30:00+02:00',
          inLanguage: 'en-GB',
        });
        const two = makeArticle(2, 'Two tankers were towed.', {
          headline: 'arrival of a fleet',
          publisher: null,
          datePublished: '2024-03-07',
          inLanguage: 'en',
        });
        const three = makeArticle(3, 'A reef was mapped by divers.', {
          headline: 'Depths',
          publisher: 'Anchor',
          datePublished: null,
          inLanguage: 'es',
        });
        for (const article of [one, two, three]) await store.put([article], 'saved');
        await install('north', [
          { ...makePackArticle(4, 'A vote.'), datePublished: '2023-12-31', inLanguage: null },
        ]);
      });

      const sorted = (by: ListSort['by'], direction: ListSort['direction']) =>
        listed({ sort: { by, direction } });

      it('is sorted by each of four keys, both ways, with what lacks the key last', async () => {
        expect(await sorted('saved', 'descending')).toEqual([4, 3, 2, 1]);
        expect(await sorted('saved', 'ascending')).toEqual([1, 2, 3, 4]);
        expect(await sorted('published', 'ascending')).toEqual([4, 1, 2, 3]);
        expect(await sorted('published', 'descending')).toEqual([2, 1, 4, 3]);
        expect(await sorted('headline', 'ascending')).toEqual([2, 3, 1, 4]);
        expect(await sorted('headline', 'descending')).toEqual([4, 1, 3, 2]);
        expect(await sorted('publisher', 'ascending')).toEqual([3, 1, 4, 2]);
        expect(await sorted('publisher', 'descending')).toEqual([4, 1, 3, 2]);
      });

      it('is filtered by pack, publisher, language and days, joined by "and"', async () => {
        expect(await listed({ pack: 'north' })).toEqual([4]);
        expect(await listed({ publisher: 'Beacon' })).toEqual([1]);
        expect(await listed({ publisher: null })).toEqual([2]);
        expect(await listed({ language: 'en' })).toEqual([2, 1]);
        expect(await listed({ language: null })).toEqual([4]);
        expect(await listed({ from: '2024-03-05', to: '2024-03-05' })).toEqual([1]);
        expect(await listed({ from: '2024-03-06' })).toEqual([2]);
        expect(await listed({ to: '2024-03-06' })).toEqual([4, 1]);
        expect(await listed({ language: 'en', from: '2024-03-06', text: 'emigre' })).toEqual([]);
      });

      it('finds headlines and publishers without case and marks, and texts only where asked', async () => {
        expect(await listed({ text: ' emigré ' })).toEqual([1]);
        expect(await listed({ text: 'anch' })).toEqual([3]);
        expect(await listed({ text: 'reef' })).toEqual([]);
        expect(await listed({ text: 'reef', fullText: true })).toEqual([3, 1]);
        expect(await listed({ text: 'REEF tanker', fullText: true })).toEqual([1]);
        expect(await listed({ text: '"a reef"', fullText: true })).toEqual([3, 1]);
        expect(await listed({ text: '"reef was mapped"', fullText: true })).toEqual([3]);
        expect(await listed({ text: '"mapped was"', fullText: true })).toEqual([]);
        expect(await listed({ text: 'reef', fullText: true, pack: 'north' })).toEqual([]);
      });

      it('finds what is printed with signs and letters that no keyboard has', async () => {
        const text = 'The dockers’ strike\u00a0– a walk\u2011out – ended.';
        await store.put(
          [makeArticle(7, text, { headline: 'Łódź’s mayor', publisher: 'Tromsø Tidende' })],
          'saved',
        );
        for (const typed of [
          "lodz's mayor",
          'tromso',
          '"dockers\' strike - "',
          '„walk-out“',
          '«Dockers’ strike»',
        ])
          expect([typed, await listed({ text: typed, fullText: true })]).toEqual([typed, [7]]);
        expect(await listed({ text: '"dockers strike"', fullText: true })).toEqual([]);
      });

      it('gives up a search for which nobody waits any more, and answers the next', async () => {
        const typing = new AbortController();
        const before = listed({ text: '"reef was"', fullText: true, signal: typing.signal });
        typing.abort();
        const given = await before.catch((error: unknown) => (error as Error).name);
        // One that has all it needs by then answers.
        expect(['AbortError', [3].join()]).toContain(String(given));
        await expect(
          listed({ text: '"reef was"', fullText: true, signal: typing.signal }),
        ).rejects.toMatchObject({ name: 'AbortError' });
        expect(await listed({ text: '"reef was mapped"', fullText: true })).toEqual([3]);
      });

      it('finds words of which some stand in the text and some in the name of the publisher', async () => {
        expect(await listed({ text: 'Beacon tanker', fullText: true })).toEqual([1]);
        expect(await listed({ text: 'reef "ANCHOR"', fullText: true })).toEqual([3]);
        expect(await listed({ text: 'Anchor tanker', fullText: true })).toEqual([]);
        expect(await listed({ text: 'Beacon tanker', fullText: true, language: 'es' })).toEqual([]);
      });

      it('finds words inside texts that are written without spaces', async () => {
        const text = '発言人说，去年两市之间的贸易额达到四十亿美元。';
        await store.put(
          [
            makeArticle(5, text, { headline: '北京市长访问东京', inLanguage: 'zh-Hans' }),
            makeArticle(6, `The note read: ${text}`, { inLanguage: null }),
          ],
          'saved',
        );
        expect(await listed({ text: '贸易额', fullText: true })).toEqual([5, 6]);
        expect(await listed({ text: '东京 贸易额', fullText: true })).toEqual([5]);
        expect(await listed({ text: 'note 贸易额', fullText: true })).toEqual([6]);
        expect(await listed({ text: '进口额', fullText: true })).toEqual([]);
        expect(await listed({ text: '贸易额', fullText: true, publisher: 'Beacon' })).toEqual([]);
      });

      it('comes in pages that do not overlap', async () => {
        const pages = await Promise.all([0, 1, 2, 3, 4].map((offset) => listed({ offset, limit: 1 })));
        expect(pages).toEqual([[4], [3], [2], [1], []]);
      });

      it('says what it can be filtered by, and how many rows each filter leaves', async () => {
        const facets = await store.facets();
        expect(facets.publishers).toEqual([
          { value: null, rows: 1 },
          { value: 'Anchor', rows: 1 },
          { value: 'Beacon', rows: 1 },
          { value: 'The Daily Example', rows: 1 },
        ]);
        expect(facets.languages).toEqual([
          { value: 'en', rows: 2 },
          { value: null, rows: 1 },
          { value: 'es', rows: 1 },
        ]);
        expect(facets.published).toEqual({ from: '2023-12-31', to: '2024-03-07' });
        expect((await store.facets('north')).languages).toEqual([{ value: null, rows: 1 }]);
        expect((await store.facets('south')).published).toBeNull();
      });
    });

    describe('versions of a page', () => {
      const version = (number: number, text: string, day: number, url = 'https://example.org/live') =>
        makeArticle(number, text, { url, capturedAt: at(day) });
      const searched = async (text: string, more = {}) => {
        const answer = await store.candidates({ ...queryFor(text), ...more });
        return [answer.candidates.map(({ id }) => parseInt(id, 16)).sort(), answer.searchedArticles];
      };

      it('are listed latest first, whatever the order of saving and the way to the page', async () => {
        await store.put([version(1, 'Flood in Kelmar.', 3)], 'saved');
        await store.put(
          [version(2, 'Flood in Kelmar kills two.', 1, 'http://example.org/live?utm_source=x#top')],
          'saved',
        );
        await store.put([version(3, 'Flood abates.', 2)], 'saved');
        await store.put([version(4, 'Another page.', 2, 'https://example.org/other')], 'saved');
        for (const id of [1, 2, 3])
          expect((await store.versions(idOf(id))).map((row) => parseInt(row.id, 16))).toEqual([1, 3, 2]);
        expect((await store.versions(idOf(4))).map((row) => parseInt(row.id, 16))).toEqual([4]);
        expect(await store.versions(idOf(9))).toEqual([]);
      });

      it('are searched in the latest only, unless all are asked for', async () => {
        await store.put([version(1, 'Flood in Kelmar, two missing', 1)], 'saved');
        await store.put([version(2, 'Flood in Kelmar, two found', 2)], 'saved');
        await store.put([version(3, 'Flood in Tarsk', 2, 'https://example.org/tarsk')], 'saved');
        expect(await searched('Flood in Kelmar')).toEqual([[2, 3], 2]);
        expect(await searched('two missing')).toEqual([[], 2]);
        expect(await searched('Flood in Kelmar', { versions: 'all' })).toEqual([[1, 2, 3], 3]);
      });

      it('shows the older one again once the latest is removed', async () => {
        await store.put([version(1, 'Flood in Kelmar', 1), version(2, 'Flood in Kelmar now', 2)], 'saved');
        await store.remove([idOf(2)]);
        expect(await searched('Flood in Kelmar')).toEqual([[1], 1]);
      });

      it('hides nothing the reader saved behind a pack of others', async () => {
        await store.put([version(1, 'Flood in Kelmar', 1)], 'saved');
        await install('north', [version(2, 'Flood in Kelmar never happened', 9)]);
        expect(await searched('Flood in Kelmar')).toEqual([[1, 2], 2]);
      });

      it('leaves out every version of the page asked about', async () => {
        await store.put([version(1, 'Flood in Kelmar', 1), version(2, 'Flood in Kelmar now', 2)], 'saved');
        await store.put([version(3, 'Flood in Kelmar too', 2, 'https://other.example/1')], 'saved');
        expect(await searched('Flood in Kelmar', { excludePage: 'example.org/live' })).toEqual([[3], 1]);
      });

      it('weighs words as if older versions were not there', async () => {
        const filler = Array.from({ length: 6 }, (_, number) =>
          version(20 + number, `Filler ${number} mentions Tarsk`, 1, `https://example.org/${number}`),
        );
        await store.put([...filler, version(7, 'Flood in Kelmar and Tarsk', 9)], 'saved');
        const alone = (await store.candidates(queryFor('Flood in Kelmar'))).candidates;
        await store.put(
          Array.from({ length: 5 }, (_, number) =>
            version(10 + number, 'Flood in Kelmar and Tarsk', number + 1),
          ),
          'saved',
        );
        expect((await store.candidates(queryFor('Flood in Kelmar'))).candidates).toEqual(alone);
      });
    });

    it('gives the newest rows without the rest of the list, the same as the list has them', async () => {
      expect(await store.newest(5)).toEqual({ total: 0, rows: [] });
      await install('north', [makePackArticle(1, 'A tanker.'), makePackArticle(2, 'A vote.')]);
      for (let number = 1; number < 6; number++) await store.put([makeArticle(number, 'A strike.')], 'saved');
      for (const limit of [1, 3, 50])
        expect(await store.list({ offset: 0, limit })).toMatchObject(await store.newest(limit));
    });

    it('says how large each pack is, and nothing once it is empty', async () => {
      const small = await install('north', [makePackArticle(1, 'A tanker.')]);
      const large = await install('south', [makePackArticle(2, 'A tanker. '.repeat(100))]);
      expect(small.bytes).toBeGreaterThan(300);
      expect(large.bytes - small.bytes).toBeGreaterThan(900);
      await store.remove([idOf(2)]);
      expect((await store.packs()).map(({ bytes }) => bytes)).toEqual([small.bytes, 0]);
    });

    it('exports a selection or everything, each article once, as a pack that reads again', async () => {
      await install('north', [makePackArticle(2, 'A vote.', ['report']), makePackArticle(1, 'A tanker.')]);
      await store.put([makeArticle(1, 'A tanker.'), makeArticle(3, 'A strike.')], 'saved');
      const exported = async (selection: Parameters<CorpusStore['exportPack']>[0]) => {
        const file = await store.exportPack(selection, description('mine'));
        const pack = await readPack(new Uint8Array(await file.arrayBuffer()));
        if (!pack.ok) throw new Error(JSON.stringify(pack.error));
        return pack.value.articles.map(({ id }) => parseInt(id, 16));
      };
      expect(await exported({ all: true })).toEqual([1, 2, 3]);
      expect(await exported({ ids: [3, 2, 3, 9].map(idOf) })).toEqual([2, 3]);
      expect(await exported({ pack: 'saved' })).toEqual([1, 3]);
      expect(await exported({ pack: 'none' })).toEqual([]);
    });
  });
}
