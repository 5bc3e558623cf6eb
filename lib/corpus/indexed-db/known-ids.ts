import type { CorpusDatabase } from './schema';
import { EMPTY_STATE, packRange, STATE_KEY } from './schema';

/** From so many articles on, one read of all ids of the pack is cheaper than a question for each. */
const WORTH_READING_ALL = 32;

/**
 * Which ids a pack has, by what it is stored under. A long import asks this for every batch; the ids it read are kept with the generation they belong
 * to, and forgotten as soon as anybody else has written.
 */
export class KnownIds {
  #storage = '';
  #generation = -1;
  #ids = new Set<string>();

  /** Those of the given ids that the pack has. */
  async among(
    database: CorpusDatabase,
    storage: string,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    if (ids.length >= WORTH_READING_ALL) {
      await this.#readAll(database, storage);
      return this.#ids;
    }
    const { store } = database.transaction('articles');
    const keys = await Promise.all(ids.map((id) => store.getKey([storage, id])));
    return new Set(keys.flatMap((key) => (key === undefined ? [] : [key[1]])));
  }

  /** Notes what was written on top of what is kept, so that the next batch need not read it. */
  added(storage: string, ids: readonly string[], generation: number): void {
    if (storage !== this.#storage || generation !== this.#generation + 1) return;
    this.#generation = generation;
    for (const id of ids) this.#ids.add(id);
  }

  async #readAll(database: CorpusDatabase, storage: string): Promise<void> {
    const transaction = database.transaction(['articles', 'state']);
    const { generation } = (await transaction.objectStore('state').get(STATE_KEY)) ?? EMPTY_STATE;
    if (storage === this.#storage && generation === this.#generation) return;
    const keys = await transaction.objectStore('articles').getAllKeys(packRange(storage));
    this.#ids = new Set(keys.map(([, id]) => id));
    this.#storage = storage;
    this.#generation = generation;
  }
}
