import type { PackArticle } from '../../model/pack';
import type { StoredArticle } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { checksum } from '../rows/checksum';
import { decodeBody, splitProvenance } from '../rows/stored-body';
import { livePacks } from './live-packs';
import { placeOf } from './plan-rows';
import { packRange, type ArticleRow, type CorpusDatabase, type PackRow } from './schema';

/** Whether a row's bytes are what was stored under this id. */
export const isWhole = (storage: string, id: string, row: ArticleRow): boolean =>
  checksum(placeOf(storage, id), row.body) === row.checksum;

/** The article of a row, `null` where the bytes are not what was stored. */
export const articleOf = (storage: string, id: string, row: ArticleRow): PackArticle | null =>
  isWhole(storage, id, row) ? decodeBody(row.body) : null;

/** Articles by id in the order asked for. One that fails its checksum is left out: it is not what the reader saved. */
export async function readRecords(
  database: CorpusDatabase,
  ids: readonly string[],
): Promise<StoredArticle[]> {
  return (await readCopies(database, ids)).flatMap((copies) => {
    const first = copies.next();
    return first.done === true ? [] : [first.value];
  });
}

/** The readable copies of each article, in the order packs are shown; each is decoded when it is asked for. */
export async function readCopies(
  database: CorpusDatabase,
  ids: readonly string[],
): Promise<Generator<StoredArticle, void>[]> {
  const transaction = database.transaction(['packs', 'articles']);
  const articles = transaction.objectStore('articles');
  const packs = livePacks(await transaction.objectStore('packs').getAll()).filter(
    (pack) => pack.articles > 0,
  );
  const copies = await Promise.all(
    ids.map((id) =>
      Promise.all(packs.map(async (pack) => ({ pack, row: await articles.get([pack.storage, id]) }))),
    ),
  );
  await transaction.done;
  return copies.map((found, index) => decoded(ids[index]!, found));
}

function* decoded(
  id: string,
  copies: readonly { readonly pack: PackRow; readonly row: ArticleRow | undefined }[],
): Generator<StoredArticle, void> {
  for (const { pack, row } of copies) {
    const given = row === undefined ? null : articleOf(pack.storage, id, row);
    if (row !== undefined && given !== null)
      yield { ...splitProvenance(given), pack: pack.id, savedAt: row.savedAt };
  }
}

/**
 * Every article of a pack with its row, in order of id, read in batches that each have their own transaction. The next
 * one is on its way while the caller works on the last.
 */
export async function* readPackArticles(
  database: CorpusDatabase,
  storage: string,
): AsyncGenerator<{ readonly id: string; readonly row: ArticleRow }[]> {
  let coming = readBatch(database, packRange(storage));
  for (;;) {
    const batch = await coming;
    const last = batch.at(-1);
    if (last === undefined) return;
    coming = readBatch(database, IDBKeyRange.bound([storage, last.id], [storage, []], true, false));
    // Heard when it is waited for, if it ever is.
    coming.catch(() => undefined);
    yield batch;
  }
}

async function readBatch(
  database: CorpusDatabase,
  range: IDBKeyRange,
): Promise<{ readonly id: string; readonly row: ArticleRow }[]> {
  const store = database.transaction('articles').store;
  const [keys, rows] = await Promise.all([
    store.getAllKeys(range, STORE_LIMITS.articlesPerBatch),
    store.getAll(range, STORE_LIMITS.articlesPerBatch),
  ]);
  return keys.map(([, id], index) => ({ id, row: rows[index]! }));
}

/** The articles behind a place, of whatever pack, in order of what they are stored under. */
export async function readArticlesAfter(
  database: CorpusDatabase,
  place: [string, string] | null,
): Promise<{ readonly key: [string, string]; readonly row: ArticleRow }[]> {
  const range = place === null ? undefined : IDBKeyRange.lowerBound(place, true);
  const { store } = database.transaction('articles');
  const [keys, rows] = await Promise.all([
    store.getAllKeys(range, STORE_LIMITS.articlesPerBatch),
    store.getAll(range, STORE_LIMITS.articlesPerBatch),
  ]);
  return keys.map((key, index) => ({ key, row: rows[index]! }));
}
