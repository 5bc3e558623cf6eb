import { readChunks } from './read-articles';
import { packRange, type CorpusDatabase, type PackRow } from './schema';

/** Whether each pack is stored in as many values as it notes, and nothing is stored under no pack. Reads none of them. */
export async function hasEveryChunk(database: CorpusDatabase, packs: readonly PackRow[]): Promise<boolean> {
  const { store } = database.transaction('chunks');
  const [all, ...each] = await Promise.all([
    store.count(),
    ...packs.map(({ storage }) => store.count(packRange(storage))),
  ]);
  return (
    all === packs.reduce((sum, { chunks }) => sum + chunks, 0) &&
    packs.every(({ chunks }, at) => each[at] === chunks)
  );
}

/** Articles that are stored, those of these packs left out. */
export async function countStored(database: CorpusDatabase, without: readonly PackRow[]): Promise<number> {
  let count = await database.countFromIndex('chunks', 'byId');
  for (const { storage } of without)
    for await (const batch of readChunks(database, packRange(storage)))
      for (const { chunk } of batch) count -= chunk.ids.length;
  return count;
}
