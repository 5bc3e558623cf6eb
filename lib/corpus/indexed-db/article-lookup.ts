import type { IDBPObjectStore } from 'idb';
import { STORE_LIMITS } from '../limits';
import { rowAt, type ArticleChunk, type StoredRow } from '../rows/article-chunk';
import type { ChunkKey, CorpusSchema, StoreName } from './schema';

/** The articles of a database, in any transaction that can read them. */
type Chunks = IDBPObjectStore<CorpusSchema, StoreName[], 'chunks', IDBTransactionMode>;

/** A copy of an article, and what its pack is stored under. */
export interface FoundRow {
  readonly storage: string;
  readonly row: StoredRow;
}

/**
 * Finds articles by id. A value that holds several is read once for all that are asked for together; the last ones are
 * kept, for callers that ask again for what lies beside.
 */
export class ArticleLookup {
  readonly #kept = new Map<string, Promise<ArticleChunk | undefined>>();

  /** Every copy of each article, in the order asked for. What is given is copied out of the values it lies in. */
  async rows(chunks: Chunks, ids: readonly string[]): Promise<FoundRow[][]> {
    const found: FoundRow[][] = [];
    for (let from = 0; from < ids.length; from += STORE_LIMITS.articlesPerLookup) {
      const part = ids.slice(from, from + STORE_LIMITS.articlesPerLookup);
      found.push(...(await Promise.all(part.map((id) => this.#copies(chunks, id)))));
      this.#forgetOldest();
    }
    return found;
  }

  /** Each article goes its way by itself: values are read while the browser looks others up. */
  async #copies(chunks: Chunks, id: string): Promise<FoundRow[]> {
    const keys = await chunks.index('byId').getAllKeys(id);
    return Promise.all(keys.map((key) => this.#row(chunks, key, id)));
  }

  async #row(chunks: Chunks, key: ChunkKey, id: string): Promise<FoundRow> {
    const name = key.join('/');
    const kept = this.#kept.get(name);
    const coming = kept ?? chunks.get(key);
    // Used last: the oldest come first.
    this.#kept.delete(name);
    this.#kept.set(name, coming);
    const chunk = await coming;
    const place = chunk?.ids.indexOf(id) ?? -1;
    if (place >= 0) {
      const row = rowAt(chunk!, place);
      return { storage: key[0], row: { ...row, body: row.body.slice() } };
    }
    // Written anew since it was kept.
    this.#kept.delete(name);
    if (kept !== undefined) return this.#row(chunks, key, id);
    return { storage: key[0], row: { savedAt: '', checksum: NaN, body: new Uint8Array(0) } };
  }

  #forgetOldest(): void {
    for (const name of this.#kept.keys()) {
      if (this.#kept.size <= STORE_LIMITS.keptChunks) return;
      this.#kept.delete(name);
    }
  }
}
