import type { PackArticle } from '../../model/pack';
import type { StoredArticle } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { placeOf, rowAt, type ArticleChunk, type StoredRow } from '../rows/article-chunk';
import { checksum } from '../rows/checksum';
import { decodeBody, splitProvenance } from '../rows/stored-body';
import { ArticleLookup, type FoundRow } from './article-lookup';
import { livePacks } from './live-packs';
import { packRange, type ChunkKey, type CorpusDatabase, type PackRow } from './schema';

/** An article of a pack, as stored. */
export interface PackArticleRow {
  readonly id: string;
  readonly row: StoredRow;
}

/** Whether a row's bytes are what was stored under this id. */
export const isWhole = (storage: string, id: string, row: StoredRow): boolean =>
  checksum(placeOf(storage, id), row.body) === row.checksum;

/** The article of a row, `null` where the bytes are not what was stored. */
export const articleOf = (storage: string, id: string, row: StoredRow): PackArticle | null =>
  isWhole(storage, id, row) ? decodeBody(row.body) : null;

/** Articles by id in the order asked for. One that fails its checksum is left out: it is not what the reader saved. */
export async function readRecords(
  database: CorpusDatabase,
  ids: readonly string[],
  lookup?: ArticleLookup,
): Promise<StoredArticle[]> {
  return (await readCopies(database, ids, lookup)).flatMap((copies) => {
    const first = copies.next();
    return first.done === true ? [] : [first.value];
  });
}

/** The readable copies of each article, in the order packs are shown; each is decoded when it is asked for. */
export async function readCopies(
  database: CorpusDatabase,
  ids: readonly string[],
  lookup = new ArticleLookup(),
): Promise<Generator<StoredArticle, void>[]> {
  const transaction = database.transaction(['packs', 'chunks']);
  const packs = livePacks(await transaction.objectStore('packs').getAll());
  const found = await lookup.rows(transaction.objectStore('chunks'), ids);
  await transaction.done;
  return found.map((copies, index) => decoded(ids[index]!, packs, copies));
}

function* decoded(
  id: string,
  packs: readonly PackRow[],
  copies: readonly FoundRow[],
): Generator<StoredArticle, void> {
  for (const pack of packs) {
    const row = copies.find(({ storage }) => storage === pack.storage)?.row;
    const given = row === undefined ? null : articleOf(pack.storage, id, row);
    if (row !== undefined && given !== null)
      yield { ...splitProvenance(given), pack: pack.id, savedAt: row.savedAt };
  }
}

/**
 * Every article of a pack with its row, read in batches that each have their own transaction. The next one is on its way
 * while the caller works on the last.
 */
export async function* readPackArticles(
  database: CorpusDatabase,
  storage: string,
): AsyncGenerator<PackArticleRow[]> {
  for await (const batch of readChunks(database, packRange(storage)))
    yield batch.flatMap(({ chunk }) => [...articlesOf(chunk)]);
}

/** Stored values in order of their keys, some at a time, from the first of a range on; without one, all there are. */
export async function* readChunks(
  database: CorpusDatabase,
  range?: IDBKeyRange,
): AsyncGenerator<{ readonly key: ChunkKey; readonly chunk: ArticleChunk }[]> {
  let count: number = STORE_LIMITS.chunksPerRead;
  let coming = readBatch(database, range, count);
  for (;;) {
    const batch = await coming;
    const last = batch.at(-1);
    if (last === undefined) return;
    // What was saved one by one lies one by one: more of it makes as many articles.
    const articles = batch.reduce((sum, { chunk }) => sum + chunk.ids.length, 0);
    count = Math.max(1, Math.round((STORE_LIMITS.articlesPerBatch * batch.length) / Math.max(1, articles)));
    coming = readBatch(database, behind(last.key, range), count);
    // Heard when it is waited for, if it ever is.
    coming.catch(() => undefined);
    yield batch;
  }
}

/** The rows of a stored value. Their bodies are views of it. */
export function* articlesOf(chunk: ArticleChunk): Generator<PackArticleRow, void> {
  for (const [place, id] of chunk.ids.entries()) yield { id, row: rowAt(chunk, place) };
}

const behind = (key: ChunkKey, range?: IDBKeyRange): IDBKeyRange =>
  range?.upper === undefined
    ? IDBKeyRange.lowerBound(key, true)
    : IDBKeyRange.bound(key, range.upper, true, range.upperOpen);

async function readBatch(
  database: CorpusDatabase,
  range: IDBKeyRange | undefined,
  count: number,
): Promise<{ readonly key: ChunkKey; readonly chunk: ArticleChunk }[]> {
  const store = database.transaction('chunks').store;
  const [keys, chunks] = await Promise.all([store.getAllKeys(range, count), store.getAll(range, count)]);
  return keys.map((key, index) => ({ key, chunk: chunks[index]! }));
}
