import type { PackArticle } from '../../model/pack';
import type { ImportProgress } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import type { ExportSelection } from '../list-request';
import { orderPacks } from '../rows/order-packs';
import { joinProvenance } from '../rows/stored-body';
import { articleOf, readRecords } from './read-articles';
import { packRange, type CorpusDatabase } from './schema';

/** The chosen articles in order of id, in parts of a few hundred; those that cannot be read are left out. */
export async function* exportArticles(
  database: CorpusDatabase,
  selection: ExportSelection,
  onProgress?: ImportProgress,
): AsyncGenerator<PackArticle[]> {
  const ids = await idsOf(database, selection);
  for (let at = 0; at < ids.length; at += STORE_LIMITS.articlesPerBatch) {
    const batch = ids.slice(at, at + STORE_LIMITS.articlesPerBatch);
    yield 'pack' in selection
      ? await readGiven(database, selection.pack, batch)
      : (await readRecords(database, batch)).map(({ article, provenance }) =>
          joinProvenance(article, provenance),
        );
    onProgress?.(Math.min(ids.length, at + batch.length), ids.length);
  }
}

async function readGiven(
  database: CorpusDatabase,
  pack: string,
  ids: readonly string[],
): Promise<PackArticle[]> {
  const { store } = database.transaction('articles');
  const rows = await Promise.all(ids.map((id) => store.get([pack, id])));
  return rows.flatMap((row, index) => (row === undefined ? [] : (articleOf(pack, ids[index]!, row) ?? [])));
}

async function idsOf(database: CorpusDatabase, selection: ExportSelection): Promise<string[]> {
  if ('ids' in selection) return [...new Set(selection.ids)].sort();
  const ids = new Set<string>();
  for (const { id: pack } of orderPacks(await database.getAll('packs'))) {
    if ('pack' in selection && pack !== selection.pack) continue;
    for (const [, id] of await database.getAllKeys('articles', packRange(pack))) ids.add(id);
  }
  return [...ids].sort();
}
