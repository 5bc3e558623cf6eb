import { idsOfPack } from './ids-of-pack';
import { EMPTY_STATE, STATE_KEY, type CorpusDatabase, type PackRow } from './schema';

/** From so many articles on, one read of all ids of the pack is cheaper than a question for each. */
const WORTH_READING_ALL = 32;

/**
 * Which ids a pack has, by what it is stored under. A long import asks this for every batch; the ids it read are kept
 * with the generation they belong to, and forgotten as soon as anybody else has written.
 */
export class KnownIds {
  #storage = '';
  #generation = -1;
  #ids = new Set<string>();

  /** Those of the given ids that the pack has. The caller holds the write lock. */
  async among(database: CorpusDatabase, pack: PackRow, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length >= WORTH_READING_ALL) {
      await this.#readAll(database, pack);
      return this.#ids;
    }
    const index = database.transaction('chunks').store.index('byId');
    const keys = await Promise.all(ids.map((id) => index.getAllKeys(id)));
    return new Set(ids.filter((_, at) => keys[at]!.some(([storage]) => storage === pack.storage)));
  }

  /** Notes what was written on top of what is kept, so that the next batch need not read it. */
  added(storage: string, ids: readonly string[], generation: number): void {
    if (storage !== this.#storage || generation !== this.#generation + 1) return;
    this.#generation = generation;
    for (const id of ids) this.#ids.add(id);
  }

  async #readAll(database: CorpusDatabase, pack: PackRow): Promise<void> {
    const { generation } = (await database.get('state', STATE_KEY)) ?? EMPTY_STATE;
    if (pack.storage === this.#storage && generation === this.#generation) return;
    this.#ids = new Set(await idsOfPack(database, pack));
    this.#storage = pack.storage;
    this.#generation = generation;
  }
}
