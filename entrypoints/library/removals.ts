import type {
  CorpusStore,
  PackStatus,
  RestoreOutcome,
  StoredArticle,
  StoreError,
} from '../../lib/corpus/corpus-store';
import { ok, type Result } from '../../lib/model/result';

/** Articles that are removed, or put back, in one write. */
const AT_ONCE = 1_000;

/** A removal, or the replacement of a pack, that can be taken back. Later ones have higher numbers. */
export type RemovalKey = number;

/** What a removal came to. */
export interface Removed {
  readonly key: RemovalKey;
  /** Copies that are gone, and the articles they are of. */
  readonly copies: number;
  readonly articles: number;
  /** Of the first article. */
  readonly headline: string;
  /** Why it ended before all were gone; those that are can be taken back. */
  readonly error: StoreError | null;
}

/**
 * Removes with a way back: what was removed is kept until it is forgotten, and put back in any order. Only articles of a
 * pack that went or was replaced afterwards have to wait for that pack, and of one pack the last removal or replacement
 * alone can be taken back.
 */
export interface Removals {
  /** Removes every copy of these articles, a thousand at a time; fails where not even the first thousand could go. */
  remove(ids: readonly string[]): Promise<Result<Removed, StoreError>>;
  /** A pack that came from a file, of any size. */
  removePack(id: string): Promise<Result<{ removed: number; key: RemovalKey }, StoreError>>;
  /** Notes that another version has taken the place of a pack, which was set aside. */
  replaced(id: string): RemovalKey;
  /** Whether it can be taken back now. */
  canUndo(key: RemovalKey): boolean;
  /**
   * Puts everything back exactly as it was: packs, times of saving. What a version of a pack held that is gone stays gone.
   * `null` where there is nothing to take back, or a pack has to come first.
   */
  undo(key: RemovalKey): Promise<Result<RestoreOutcome, StoreError> | null>;
  /** Closes the way back, and frees what was kept for it. */
  forget(key: RemovalKey): void;
}

/**
 * `parts` are copies as JSON, some thousand in each: a browser keeps them on the disk where they are many, and memory does
 * not grow with what is removed.
 */
type Removal =
  | {
      readonly parts: readonly Blob[];
      readonly packs: readonly PackStatus[];
      /** Ids of the packs these copies were in. */
      readonly from: ReadonlySet<string>;
    }
  | { readonly pack: string; readonly instead: boolean };

/** Makes the remover of a library page. */
export function createRemovals(store: CorpusStore): Removals {
  const kept = new Map<RemovalKey, Removal>();
  let keys = 0;
  const take = (removal: Removal): RemovalKey => {
    // The same pack set aside again has taken the place of what was set aside before.
    for (const [key, earlier] of kept)
      if ('pack' in earlier && 'pack' in removal && earlier.pack === removal.pack) kept.delete(key);
    const key = keys++;
    kept.set(key, removal);
    return key;
  };
  const canUndo = (key: RemovalKey): boolean => {
    const removal = kept.get(key);
    if (removal === undefined || 'pack' in removal) return removal !== undefined;
    return ![...kept].some(([later, each]) => later > key && 'pack' in each && removal.from.has(each.pack));
  };
  return {
    async remove(ids) {
      const packs = await store.packs();
      const parts: Blob[] = [];
      const from = new Set<string>();
      let copies = 0;
      let articles = 0;
      let headline = '';
      let error: StoreError | null = null;
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        const some = ids.slice(at, at + AT_ONCE);
        const records = await store.copies(some);
        const removed = await store.remove(some);
        if (!removed.ok) {
          if (parts.length === 0) return removed;
          ({ error } = removed);
          break;
        }
        parts.push(new Blob([JSON.stringify(records)]));
        for (const { pack } of records) from.add(pack);
        copies += records.length;
        articles += new Set(records.map(({ article }) => article.id)).size;
        headline ||= records[0]?.article.headline ?? '';
      }
      return ok({ key: take({ parts, packs, from }), copies, articles, headline, error });
    },
    async removePack(id) {
      const removed = await store.setPackAside(id);
      return removed.ok ? ok({ ...removed.value, key: take({ pack: id, instead: false }) }) : removed;
    },
    replaced: (id) => take({ pack: id, instead: true }),
    canUndo,
    async undo(key) {
      const removal = kept.get(key);
      if (removal === undefined || !canUndo(key)) return null;
      kept.delete(key);
      const done =
        'pack' in removal
          ? await store.bringPackBack(removal.pack, removal.instead)
          : await putBack(store, removal.parts, removal.packs);
      // What is back already is known when it is tried again.
      if (!done.ok) kept.set(key, removal);
      return done;
    },
    forget(key) {
      const removal = kept.get(key);
      kept.delete(key);
      // What cannot be freed now is when the library is opened next.
      if (removal !== undefined && 'pack' in removal)
        void store.dropPackAside(removal.pack).catch(() => undefined);
    },
  };
}

async function putBack(
  store: CorpusStore,
  parts: readonly Blob[],
  packs: readonly PackStatus[],
): Promise<Result<RestoreOutcome, StoreError>> {
  const all = { restored: 0, known: 0, replaced: 0 };
  for (const part of parts) {
    const done = await store.restore(JSON.parse(await part.text()) as StoredArticle[], packs);
    if (!done.ok) return done;
    all.restored += done.value.restored;
    all.known += done.value.known;
    all.replaced += done.value.replaced;
  }
  return ok(all);
}
