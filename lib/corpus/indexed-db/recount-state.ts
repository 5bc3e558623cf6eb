import { addChecksum } from '../rows/checksum';
import { EMPTY_STATE, STATE_KEY, type CorpusDatabase } from './schema';
import type { Sentinel } from './sentinel';

/** After a repair: what the packs hold is what there is, and what is noted outside the database says the same. */
export async function recountState(database: CorpusDatabase, sentinel: Sentinel): Promise<void> {
  const transaction = database.transaction(['packs', 'state'], 'readwrite', { durability: 'strict' });
  const found = (await transaction.objectStore('state').get(STATE_KEY)) ?? EMPTY_STATE;
  const packs = await transaction.objectStore('packs').getAll();
  const state = {
    generation: found.generation + 1,
    articles: packs.reduce((sum, pack) => sum + pack.articles, 0),
    hash: packs.reduce((sum, pack) => addChecksum(sum, pack.hash), 0),
  };
  await transaction.objectStore('state').put(state, STATE_KEY);
  await transaction.done;
  await sentinel.settle(state);
}
