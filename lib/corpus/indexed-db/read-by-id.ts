import type { StoredArticle } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { rowAt, type ArticleChunk } from '../rows/article-chunk';
import { splitProvenance } from '../rows/stored-body';
import { livePacks } from './live-packs';
import { articleOf, readRecords } from './read-articles';
import type { CorpusDatabase, PackRow } from './schema';

/**
 * Articles by id, as `readRecords` gives them. A few are read each by itself: one request each, and each is worked on while
 * the browser reads the next. Which pack a copy is of says its checksum, which is bound to its place; asking for keys as
 * well took a third longer. Many are looked up together, since those that lie in one value read it once each here.
 */
export async function readById(database: CorpusDatabase, ids: readonly string[]): Promise<StoredArticle[]> {
  if (ids.length > STORE_LIMITS.articlesPerLookup) return readRecords(database, ids);
  const transaction = database.transaction(['packs', 'chunks']);
  const asked = transaction.objectStore('packs').getAll().then(livePacks);
  const byId = transaction.objectStore('chunks').index('byId');
  const each = ids.map(async (id) => {
    const [packs, values] = await Promise.all([asked, byId.getAll(id)]);
    return firstReadable(id, packs, values);
  });
  const [read] = await Promise.all([Promise.all(each), asked, transaction.done]);
  return read.flatMap((article) => article ?? []);
}

/** The copy of the first pack, in the order packs are shown, that has one that is what was stored. */
function firstReadable(
  id: string,
  packs: readonly PackRow[],
  values: readonly ArticleChunk[],
): StoredArticle | null {
  for (const pack of packs)
    for (const value of values) {
      const place = value.ids.indexOf(id);
      if (place < 0) continue;
      const row = rowAt(value, place);
      const given = articleOf(pack.storage, id, row);
      if (given !== null) return { ...splitProvenance(given), pack: pack.id, savedAt: row.savedAt };
    }
  return null;
}
