import { idsOf, rowCount } from '../signatures/signature-block';
import { readPackArticles } from './read-articles';
import type { CorpusDatabase, PackRow } from './schema';

/**
 * The ids of a pack's articles. Its index names them in a hundredth of the bytes; where a block of that is not there, or
 * does not hold as many as are noted, the articles themselves are read.
 */
export async function idsOfPack(database: CorpusDatabase, pack: PackRow): Promise<string[]> {
  const ids: string[] = [];
  for (const [number, note] of pack.blocks.entries()) {
    if (note.articles === 0) continue;
    const block = await database.get('blocks', [pack.storage, number]);
    if (block === undefined || rowCount(block) !== note.articles) return storedIds(database, pack.storage);
    for (const id of idsOf(block)) ids.push(id);
  }
  return ids;
}

async function storedIds(database: CorpusDatabase, storage: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const batch of readPackArticles(database, storage)) for (const { id } of batch) ids.push(id);
  return ids;
}
