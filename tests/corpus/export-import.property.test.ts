import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusStore } from '../../lib/corpus/corpus-store';
import { MemoryStore } from '../../lib/corpus/memory-store';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { openTestStore } from './indexed-db/open-test-store';
import { description, makeArticle } from './make-article';
import { tickingClock } from './ticking-clock';
import { wordSignature } from './word-signature';

/** Any text of an article: also marks, line ends, control characters, halves of pairs. */
const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
const article = fc
  .record({
    number: fc.nat(400),
    headline: anyText,
    text: anyText,
    publisher: fc.option(anyText),
    byline: fc.array(anyText, { maxLength: 3 }),
    href: fc.webUrl(),
  })
  .map(({ number, headline, text, publisher, byline, href }): ArticleSnapshot => {
    const links = [{ start: 0, end: text.length, href }];
    return makeArticle(number, text, { headline, publisher, byline, links });
  });
const collection = fc.uniqueArray(article, { minLength: 1, maxLength: 12, selector: ({ id }) => id });

const exported = async (store: CorpusStore, pack: string): Promise<Uint8Array> =>
  new Uint8Array(await (await store.exportPack({ pack }, description('mine'))).arrayBuffer());

const STORES: readonly (readonly [string, () => Promise<CorpusStore>])[] = [
  ['IndexedDB', () => openTestStore()],
  ['memory', async () => new MemoryStore({ signatureOf: wordSignature, now: tickingClock() })],
];

describe.each(STORES)('what is exported from the %s store', (_name, open) => {
  it('and added again exports as the same bytes, whatever the articles are', async () => {
    await fc.assert(
      fc.asyncProperty(collection, async (articles) => {
        const [from, to] = [await open(), await open()];
        await from.put(articles, 'saved');
        const file = await exported(from, 'saved');
        expect((await to.importPack(file)).ok).toBe(true);
        expect(await exported(to, 'mine')).toEqual(file);
        // Back among the saved ones, as the library adds a reader's own export.
        const records = await to.records(articles.map(({ id }) => id));
        const back = await open();
        await back.restore(records.map((record) => ({ ...record, pack: 'saved' })));
        expect(await exported(back, 'saved')).toEqual(file);
        for (const store of [from, to, back]) store.close();
      }),
      { numRuns: 25 },
    );
  });
});
