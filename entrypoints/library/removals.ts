import type {
  CorpusStore,
  PackError,
  PackStatus,
  RestoreOutcome,
  StoredArticle,
  StoreError,
} from '../../lib/corpus/corpus-store';
import type { PackFile } from '../../lib/corpus/pack/pack-lines';
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

/** A pack that another version has taken the place of, and the name it is set aside under. */
export interface ReplacedPack {
  readonly id: string;
  readonly aside: string;
}

/**
 * Removes with a way back: what was removed is kept until it is forgotten, and put back in any order. Only what concerns a
 * pack that went or was replaced afterwards, be it articles of it or another version, has to wait for that.
 */
export interface Removals {
  /** Removes every copy of these articles, a thousand at a time; fails where not even the first thousand could go. */
  remove(ids: readonly string[]): Promise<Result<Removed, StoreError>>;
  /** A pack that came from a file, of any size. */
  removePack(id: string): Promise<Result<{ removed: number; key: RemovalKey }, StoreError>>;
  /** Puts the version in this file in the place of a pack. */
  replacePack(id: string, file: PackFile): Promise<Result<RemovalKey, PackError>>;
  /** Notes that an import has done so. */
  replaced(pack: ReplacedPack): RemovalKey;
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
  | { readonly pack: ReplacedPack; readonly instead: boolean };

/** Ids of the packs that a removal concerns. */
const packsOf = (removal: Removal): ReadonlySet<string> =>
  'pack' in removal ? new Set([removal.pack.id]) : removal.from;

/** Makes the remover of a library page. */
export function createRemovals(store: CorpusStore): Removals {
  const kept = new Map<RemovalKey, Removal>();
  let keys = 0;
  const take = (removal: Removal): RemovalKey => {
    const key = keys++;
    kept.set(key, removal);
    return key;
  };
  const canUndo = (key: RemovalKey): boolean => {
    const removal = kept.get(key);
    if (removal === undefined) return false;
    const packs = packsOf(removal);
    return ![...kept].some(([later, each]) => later > key && 'pack' in each && packs.has(each.pack.id));
  };
  const replaced = (pack: ReplacedPack): RemovalKey => take({ pack, instead: true });
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
      const aside = crypto.randomUUID();
      const removed = await store.setPackAside(id, aside);
      if (!removed.ok) return removed;
      return ok({ ...removed.value, key: take({ pack: { id, aside }, instead: false }) });
    },
    async replacePack(id, file) {
      const aside = crypto.randomUUID();
      const imported = await store.importPack(file, { keepsReplacedAs: aside });
      return imported.ok ? ok(replaced({ id, aside })) : imported;
    },
    replaced,
    canUndo,
    async undo(key) {
      const removal = kept.get(key);
      if (removal === undefined || !canUndo(key)) return null;
      kept.delete(key);
      const done =
        'pack' in removal
          ? await store.bringPackBack(removal.pack.id, removal.pack.aside, removal.instead)
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
        void store.dropPackAside(removal.pack.aside).catch(() => undefined);
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
