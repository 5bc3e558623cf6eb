import {
  SAVED_PACK,
  type CorpusStore,
  type StoredArticle,
  type StoreError,
} from '../../../lib/corpus/corpus-store';
import type { ArticleSnapshot } from '../../../lib/model/article-snapshot';
import { ok, type Result } from '../../../lib/model/result';

/** Articles stored in one transaction: one costs the writing of an index block, about 4 ms. */
const BATCH = 100;
/** Characters of text waiting to be stored: pages with whole books in them must not pile up. */
const BATCH_CHARACTERS = 5_000_000;

/** Collects articles and stores them by the hundred. */
export interface BatchWriter {
  /** @param provenance where its facts come from, for articles that come back from an export */
  add(article: ArticleSnapshot, provenance?: readonly string[]): void;
  /** Is it time to store what has come together? */
  readonly full: boolean;
  /** Stores what has come together: all of it or nothing. */
  flush(): Promise<Result<{ added: number; known: number }, StoreError>>;
  /** Ids of articles that were not there before. */
  readonly added: readonly string[];
}

/** Makes a writer into the pack of what the reader saved. */
export function createBatchWriter(store: CorpusStore): BatchWriter {
  const waiting = new Map<string, StoredArticle>();
  const added: string[] = [];
  let repeated = 0;
  let characters = 0;
  return {
    add(article, provenance = []) {
      if (waiting.has(article.id)) {
        repeated += 1;
        return;
      }
      characters += article.text.length;
      waiting.set(article.id, { article, provenance, pack: SAVED_PACK, savedAt: new Date().toISOString() });
    },
    get full() {
      return waiting.size >= BATCH || characters > BATCH_CHARACTERS;
    },
    async flush() {
      const twice = repeated;
      if (waiting.size === 0) return ok({ added: 0, known: 0 });
      const there = await store.records([...waiting.keys()]);
      const known = new Set(there.filter(({ pack }) => pack === SAVED_PACK).map(({ article }) => article.id));
      const put = await store.restore([...waiting.values()]);
      if (!put.ok) return put;
      added.push(...[...waiting.keys()].filter((id) => !known.has(id)));
      waiting.clear();
      repeated = 0;
      characters = 0;
      return ok({ added: put.value.restored, known: put.value.known + twice });
    },
    added,
  };
}
