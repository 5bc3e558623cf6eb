import { signatureOf } from '../../../lib/comparison/retrieval/signature';
import { nextTask } from '../../../lib/corpus/breathe';
import type { CorpusQuery } from '../../../lib/corpus/corpus-store';
import type { IndexedDbStore } from '../../../lib/corpus/indexed-db/indexed-db-store';
import { openIndexedDbStore } from '../../../lib/corpus/indexed-db/open-indexed-db-store';
import { STORE_LIMITS } from '../../../lib/corpus/limits';
import { describePack, writePack } from '../../../lib/corpus/pack/write-pack';
import type { ArticleSnapshot } from '../../../lib/model/article-snapshot';
import type { Result } from '../../../lib/model/result';
import { askMiniSearch, loadMiniSearch, saveMiniSearch } from './minisearch-store';
import { startSqlite } from './sqlite-store';
import { syntheticArticle, syntheticQuestion } from './synthetic-articles';

/** Articles handed to the store at once, as an import does. */
const BATCH = STORE_LIMITS.articlesPerWrite;

const openStore = async (): Promise<IndexedDbStore> =>
  need(
    await openIndexedDbStore({
      name: 'bench',
      signatureOf,
      now: () => new Date().toISOString(),
      keyValue: {
        get: async (key) => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown,
        set: async (key, value) => localStorage.setItem(key, JSON.stringify(value)),
      },
    }),
  );

function need<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

/** Articles made up before any of them is saved. */
const MADE_AHEAD = 10_000;

const articles = (from: number, to: number): ArticleSnapshot[] =>
  Array.from({ length: to - from }, (_, index) => syntheticArticle(from + index));

function batchesOf(from: number, to: number): ArticleSnapshot[][] {
  const batches: ArticleSnapshot[][] = [];
  for (let at = from; at < to; at += BATCH) batches.push(articles(at, Math.min(to, at + BATCH)));
  return batches;
}

function* eachArticle(count: number): Generator<ArticleSnapshot> {
  for (let number = 0; number < count; number++) yield syntheticArticle(number);
}

function queryFor(number: number): CorpusQuery {
  const question = syntheticQuestion(number);
  return {
    article: signatureOf(question.article),
    claims: question.claims.map(signatureOf),
    limit: 50,
    claimLimit: 20,
    exclude: [],
  };
}

async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

const idOf = (number: number): string => number.toString(16).padStart(64, '0');

/** What the bench calls in the page. Times are in milliseconds; `found` says whether the source article came first. */
const bench = {
  /**
   * Saves articles in batches, two on their way at once as in the import of a pack. They are made up ten thousand at a time,
   * which is not counted.
   */
  async importAll(count: number): Promise<number> {
    const store = await openStore();
    let total = 0;
    for (let from = 0; from < count; from += MADE_AHEAD) {
      const batches = batchesOf(from, Math.min(count, from + MADE_AHEAD));
      const { ms } = await timed(async () => {
        let last: Promise<unknown> = Promise.resolve();
        for (const batch of batches) {
          const next = store.put(batch, 'saved').then(need);
          await last;
          last = next;
        }
        await last;
      });
      total += ms;
    }
    store.close();
    return total;
  },

  /** The same, made up batch by batch and saved one after the other: what an import needs of memory. */
  async importOneByOne(count: number): Promise<void> {
    const store = await openStore();
    for (let from = 0; from < count; from += BATCH)
      need(await store.put(articles(from, Math.min(count, from + BATCH)), 'saved'));
    store.close();
  },

  /** Makes up as many and saves none of them: what of that memory is not the store's. */
  async makeOnly(count: number): Promise<void> {
    for (let from = 0; from < count; from += BATCH) {
      articles(from, Math.min(count, from + BATCH));
      await nextTask();
    }
  },

  /** Reads, checks and installs a pack of so many articles, and removes it again. */
  async importPack(count: number): Promise<number> {
    const description = describePack({
      id: 'bench',
      name: 'Bench',
      version: '1',
      licence: 'CC0-1.0',
      language: 'en',
      provenance: 'Made up.',
    });
    const bytes = new TextEncoder().encode(await writePack(description, articles(0, count)));
    const store = await openStore();
    const { ms, value } = await timed(() => store.importPack(bytes));
    need(value);
    need(await store.removePack('bench'));
    store.close();
    return ms;
  },

  /** Opens the store and asks; then reads the texts of all candidates, as a comparison does. */
  async cold(number: number): Promise<{ ms: number; texts: number; found: boolean }> {
    const query = queryFor(number);
    const asked = await timed(async () => {
      const store = await openStore();
      return { store, answer: await store.candidates(query) };
    });
    const { store, answer } = asked.value;
    const ids = answer.candidates.map(({ id }) => id);
    const read = await timed(() => store.texts(ids));
    const found = ids[0] === idOf(number) && read.value.length === ids.length;
    return { ms: asked.ms, texts: read.ms, found };
  },

  async warm(numbers: readonly number[]): Promise<{ ms: number[]; found: boolean }> {
    const store = await openStore();
    const ms: number[] = [];
    let found = true;
    await store.candidates(queryFor(0));
    for (const number of numbers) {
      const query = queryFor(number);
      const run = await timed(() => store.candidates(query));
      ms.push(run.ms);
      found &&= run.value.candidates[0]?.id === idOf(number);
    }
    return { ms, found };
  },

  /** Saves single articles that the store does not have, and removes them again. */
  async save(numbers: readonly number[]): Promise<number[]> {
    const store = await openStore();
    const ms: number[] = [];
    for (const number of numbers) {
      const run = await timed(() => store.put([syntheticArticle(number)], 'saved'));
      need(run.value);
      ms.push(run.ms);
    }
    need(await store.remove(numbers.map(idOf)));
    return ms;
  },

  /** What the library page reads before it shows its first rows, packs and the newest 50, and then to be complete. */
  async library(count: number): Promise<{ ms: number; whole: number; found: boolean }> {
    const start = performance.now();
    const store = await openStore();
    await store.packs();
    const first = await store.newest(50);
    const ms = performance.now() - start;
    const { unread, ...list } = await store.list({ offset: 0, limit: 50 });
    const { publishers } = await store.facets();
    const whole = performance.now() - start;
    const same = JSON.stringify(list) === JSON.stringify(first);
    return { ms, whole, found: same && list.total === count && unread === 0 && publishers.length > 0 };
  },

  /**
   * What is checked when the library opens (index), a part of the articles as it is checked afterwards (next), and
   * everything; and how long the page was busy at most without a pause.
   */
  async audit(
    count: number,
  ): Promise<{ index: number; next: number; ms: number; longest: number; found: boolean }> {
    const store = await openStore();
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const index = await timed(() => store.auditIndex());
    const next = await timed(() => store.auditNext());
    const all = await timed(() => store.audit());
    clearInterval(beat);
    const found = [index, next, all].every(({ value }) => value.kind === 'ok' && value.articles === count);
    return { index: index.ms, next: next.ms, ms: all.ms, longest, found };
  },

  saveMiniSearch: (count: number): Promise<void> => saveMiniSearch(eachArticle(count)),

  async coldMiniSearch(number: number): Promise<{ ms: number; found: boolean }> {
    const question = syntheticQuestion(number);
    const { ms, value } = await timed(async () => askMiniSearch(await loadMiniSearch(), question));
    return { ms, found: value.article[0] === idOf(number) };
  },

  async warmMiniSearch(numbers: readonly number[]): Promise<{ ms: number[]; found: boolean }> {
    const index = await loadMiniSearch();
    const ms: number[] = [];
    let found = true;
    for (const number of numbers) {
      const question = syntheticQuestion(number);
      const run = await timed(() => askMiniSearch(index, question));
      ms.push(run.ms);
      found &&= run.value.article[0] === idOf(number);
    }
    return { ms, found };
  },

  async saveSqlite(count: number): Promise<void> {
    await (await startSqlite()).send({ kind: 'save', count });
  },

  async coldSqlite(number: number): Promise<{ ms: number; found: boolean }> {
    const store = await startSqlite();
    const question = syntheticQuestion(number);
    const { ms, value } = await timed(() => store.ask(question));
    return { ms, found: value.article[0] === number };
  },

  async warmSqlite(numbers: readonly number[]): Promise<{ ms: number[]; found: boolean }> {
    const store = await startSqlite();
    await store.ask(syntheticQuestion(0));
    const ms: number[] = [];
    let found = true;
    for (const number of numbers) {
      const question = syntheticQuestion(number);
      const run = await timed(() => store.ask(question));
      ms.push(run.ms);
      found &&= run.value.article[0] === number;
    }
    return { ms, found };
  },
};

/** Handed to the bench through the page's global object. */
export type StoreBench = typeof bench;

(globalThis as { bench?: StoreBench }).bench = bench;
