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

/** How many articles of what was stored were not there before, and how many were. */
interface Stored {
  readonly added: number;
  readonly known: number;
}

/** Collects articles and stores them by the hundred. */
export interface BatchWriter {
  /** @param provenance where its facts come from, for articles that come back from an export */
  add(article: ArticleSnapshot, provenance?: readonly string[]): void;
  /** Is it time to store what has come together? */
  readonly full: boolean;
  /**
   * Begins to store what has come together, so that the next articles are read meanwhile, and waits for what was begun
   * before: one batch is on its way at a time. Tells what came of that one; where it failed, nothing more is begun.
   */
  handOver(): Promise<Result<Stored, StoreError>>;
  /** Stores what has come together, all of it or nothing, and waits for everything that was begun. */
  flush(): Promise<Result<Stored, StoreError>>;
  /** Waits for what was begun, whatever comes of it, and begins nothing. */
  settled(): Promise<void>;
  /** Ids of articles that were not there before. */
  readonly added: readonly string[];
}

const NOTHING: Result<Stored, StoreError> = ok({ added: 0, known: 0 });

/** Makes a writer into the pack of what the reader saved. */
export function createBatchWriter(store: CorpusStore): BatchWriter {
  let waiting = new Map<string, StoredArticle>();
  const added: string[] = [];
  let repeated = 0;
  let characters = 0;
  let onItsWay: Promise<Result<Stored, StoreError>> = Promise.resolve(NOTHING);

  const write = async (
    batch: ReadonlyMap<string, StoredArticle>,
    twice: number,
  ): Promise<Result<Stored, StoreError>> => {
    if (batch.size === 0) return NOTHING;
    const there = await store.records([...batch.keys()]);
    const known = new Set(there.filter(({ pack }) => pack === SAVED_PACK).map(({ article }) => article.id));
    const put = await store.restore([...batch.values()]);
    if (!put.ok) return put;
    added.push(...[...batch.keys()].filter((id) => !known.has(id)));
    return ok({ added: put.value.restored, known: put.value.known + twice });
  };
  const handOver = async (): Promise<Result<Stored, StoreError>> => {
    const before = await onItsWay;
    if (!before.ok) return before;
    onItsWay = write(waiting, repeated);
    // Heard when it is waited for, if it ever is.
    onItsWay.catch(() => undefined);
    waiting = new Map();
    repeated = 0;
    characters = 0;
    return before;
  };
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
    handOver,
    async flush() {
      const before = await handOver();
      if (!before.ok) return before;
      const last = await onItsWay;
      onItsWay = Promise.resolve(last.ok ? NOTHING : last);
      if (!last.ok) return last;
      return ok({
        added: before.value.added + last.value.added,
        known: before.value.known + last.value.known,
      });
    },
    async settled() {
      await onItsWay.catch(() => undefined);
    },
    added,
  };
}
