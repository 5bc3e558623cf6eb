import type { PackArticle } from '../../model/pack';
import type { ImportProgress } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import type { ExportSelection } from '../list-request';
import { joinProvenance } from '../rows/stored-body';
import { ArticleLookup } from './article-lookup';
import { idsOfPack } from './ids-of-pack';
import { livePacks } from './live-packs';
import { articleOf, readRecords } from './read-articles';
import type { CorpusDatabase, PackRow } from './schema';

/** The chosen articles in order of id, in parts of a few hundred; those that cannot be read are left out. */
export async function* exportArticles(
  database: CorpusDatabase,
  selection: ExportSelection,
  onProgress?: ImportProgress,
): AsyncGenerator<PackArticle[]> {
  const packs = livePacks(await database.getAll('packs')).filter(
    ({ id }) => !('pack' in selection) || id === selection.pack,
  );
  const ids = 'ids' in selection ? [...new Set(selection.ids)].sort() : await idsOfPacks(database, packs);
  const lookup = new ArticleLookup();
  for (let at = 0; at < ids.length; at += STORE_LIMITS.articlesPerBatch) {
    const batch = ids.slice(at, at + STORE_LIMITS.articlesPerBatch);
    yield 'pack' in selection
      ? await readGiven(database, packs, batch, lookup)
      : (await readRecords(database, batch, lookup)).map(({ article, provenance }) =>
          joinProvenance(article, provenance),
        );
    onProgress?.(Math.min(ids.length, at + batch.length), ids.length);
  }
}

/** As they were given, to the letter. */
async function readGiven(
  database: CorpusDatabase,
  packs: readonly PackRow[],
  ids: readonly string[],
  lookup: ArticleLookup,
): Promise<PackArticle[]> {
  const [pack] = packs;
  if (pack === undefined) return [];
  const found = await lookup.rows(database.transaction('chunks').store, ids);
  return found.flatMap((copies, index) => {
    const row = copies.find(({ storage }) => storage === pack.storage)?.row;
    return row === undefined ? [] : (articleOf(pack.storage, ids[index]!, row) ?? []);
  });
}

async function idsOfPacks(database: CorpusDatabase, packs: readonly PackRow[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const pack of packs) for (const id of await idsOfPack(database, pack)) ids.add(id);
  return [...ids].sort();
}
