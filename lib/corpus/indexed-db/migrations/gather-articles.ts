import { STORE_LIMITS } from '../../limits';
import { chunkOf, type StoredRow } from '../../rows/article-chunk';
import { idsOf } from '../../signatures/signature-block';
import type { ChunkKey, CorpusDatabase, PackRow, UpgradeTransaction } from '../schema';
import { articles2, type ArticleRow2 } from './article-row-2';

type Row = StoredRow & { readonly id: string };

/**
 * Version 2 to 3: several articles of a block lie in one value. Bodies and checksums stay as they are to the byte. Block by
 * block, since only a block's articles fit into memory for certain; what no index row names comes last, each by itself, so
 * that nothing gets lost that damage has cut off from its pack.
 */
export async function gatherArticles(
  database: CorpusDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  database.createObjectStore('chunks').createIndex('byId', 'ids', { multiEntry: true });
  const left = new Set(
    ((await articles2(transaction).getAllKeys()) as [string, string][]).map((key) => key.join('/')),
  );
  const counts = new Map<string, number>();
  for (const [storage, number] of await transaction.objectStore('blocks').getAllKeys()) {
    const block = await transaction.objectStore('blocks').get([storage, number]);
    const ids = block === undefined ? [] : idsOf(block);
    const rows = await rowsOf(transaction, storage, ids.toSorted());
    for (const { id } of rows) left.delete(`${storage}/${id}`);
    const chunks = groups(rows);
    for (const chunk of chunks) await putChunk(transaction, [storage, number, chunk[0]!.id], chunk);
    counts.set(storage, (counts.get(storage) ?? 0) + chunks.length);
  }
  for (const key of left) {
    const at = key.lastIndexOf('/');
    const [storage, id] = [key.slice(0, at), key.slice(at + 1)];
    const row = await articles2(transaction).get([storage, id]);
    if (row === undefined) continue;
    await putChunk(transaction, [storage, row.block, id], [rowOf(id, row)]);
    counts.set(storage, (counts.get(storage) ?? 0) + 1);
  }
  for (const pack of await transaction.objectStore('packs').getAll()) {
    const row: PackRow = { ...pack, chunks: counts.get(pack.storage) ?? 0 };
    await transaction.objectStore('packs').put(row, pack.id);
  }
  (database as unknown as { deleteObjectStore(name: string): void }).deleteObjectStore('articles');
}

async function rowsOf(
  transaction: UpgradeTransaction,
  storage: string,
  ids: readonly string[],
): Promise<Row[]> {
  const articles = articles2(transaction);
  const rows = await Promise.all(ids.map((id) => articles.get([storage, id])));
  return rows.flatMap((row, index) => (row === undefined ? [] : [rowOf(ids[index]!, row)]));
}

const rowOf = (id: string, { savedAt, checksum, body }: ArticleRow2): Row => ({
  id,
  savedAt,
  checksum,
  body,
});

/** Rows in order, as many together as one value may hold. */
function groups(rows: readonly Row[]): Row[][] {
  const made: Row[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    const last = made.at(-1);
    if (last !== undefined && last.length < STORE_LIMITS.chunkArticles && bytes < STORE_LIMITS.chunkBytes) {
      last.push(row);
      bytes += row.body.length;
      continue;
    }
    made.push([row]);
    bytes = row.body.length;
  }
  return made;
}

const putChunk = (transaction: UpgradeTransaction, key: ChunkKey, rows: readonly Row[]): Promise<ChunkKey> =>
  transaction.objectStore('chunks').put(chunkOf(rows), key);
