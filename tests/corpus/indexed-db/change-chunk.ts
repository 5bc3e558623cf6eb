import type { IDBPDatabase } from 'idb';
import type { CorpusSchema } from '../../../lib/corpus/indexed-db/schema';
import { articlesOf } from '../../../lib/corpus/indexed-db/read-articles';
import { chunkOf, type StoredRow } from '../../../lib/corpus/rows/article-chunk';

type Row = StoredRow & { readonly id: string };

/** Changes, past the store, the stored value that holds an article; one that holds none afterwards is removed. */
export async function changeChunk(
  database: IDBPDatabase<CorpusSchema>,
  storage: string,
  id: string,
  change: (rows: Row[]) => Row[],
): Promise<void> {
  const keys = await database.getAllKeysFromIndex('chunks', 'byId', id);
  const key = keys.find(([under]) => under === storage)!;
  const chunk = (await database.get('chunks', key))!;
  const rows = change([...articlesOf(chunk)].map((one) => ({ id: one.id, ...one.row })));
  if (rows.length === 0) await database.delete('chunks', key);
  else await database.put('chunks', chunkOf(rows), key);
}

/** Changes the body of one article. */
export const changeBody = (
  database: IDBPDatabase<CorpusSchema>,
  storage: string,
  id: string,
  change: (body: Uint8Array) => Uint8Array,
): Promise<void> =>
  changeChunk(database, storage, id, (rows) =>
    rows.map((row) => (row.id === id ? { ...row, body: change(row.body.slice()) } : row)),
  );

/** Removes one article. */
export const loseArticle = (
  database: IDBPDatabase<CorpusSchema>,
  storage: string,
  id: string,
): Promise<void> => changeChunk(database, storage, id, (rows) => rows.filter((row) => row.id !== id));
