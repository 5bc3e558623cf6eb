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

/** What a removal came to. */
export interface Removed {
  /** Copies that are gone. */
  readonly copies: number;
  /** Of the first article. */
  readonly headline: string;
}

/** Removes with a way back. Only the last removal, or replacement of a pack, can be taken back. */
export interface Removals {
  /**
   * Removes every copy of these articles, a thousand at a time. Where a write fails, those before it are gone, and can be
   * taken back.
   */
  remove(ids: readonly string[]): Promise<Result<Removed, StoreError>>;
  /** A pack that came from a file, of any size. */
  removePack(id: string): Promise<Result<{ removed: number }, StoreError>>;
  /** Notes that another version has taken the place of a pack, which was set aside. */
  replaced(id: string): Promise<void>;
  /**
   * Puts everything back exactly as it was: packs, times of saving. What a version of a pack held that is gone stays gone.
   * `null` where there is nothing to take back.
   */
  undo(): Promise<Result<RestoreOutcome, StoreError> | null>;
  forget(): void;
}

/**
 * `parts` are copies as JSON, some thousand in each: a browser keeps them on the disk where they are many, and memory does
 * not grow with what is removed.
 */
type Removal =
  | { readonly parts: readonly Blob[]; readonly packs: readonly PackStatus[] }
  | { readonly pack: string; readonly instead: boolean };

/** Makes the remover of a library page. */
export function createRemovals(store: CorpusStore): Removals {
  let last: Removal | null = null;
  /** What cannot be freed now is when the library is opened next. */
  const free = async (removal: Removal | null): Promise<void> => {
    if (removal !== null && 'pack' in removal) await store.dropPackAside(removal.pack).catch(() => undefined);
  };
  const take = async (removal: Removal): Promise<void> => {
    const before = last;
    last = removal;
    // The same pack set aside again has taken the place of what was set aside before.
    if (before !== null && 'pack' in before && 'pack' in removal && before.pack === removal.pack) return;
    await free(before);
  };
  return {
    async remove(ids) {
      const packs = await store.packs();
      const parts: Blob[] = [];
      let copies = 0;
      let headline = '';
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        const some = ids.slice(from, from + AT_ONCE);
        const records = await store.copies(some);
        const removed = await store.remove(some);
        if (!removed.ok) {
          if (parts.length > 0) await take({ parts, packs });
          return removed;
        }
        parts.push(new Blob([JSON.stringify(records)]));
        copies += records.length;
        headline ||= records[0]?.article.headline ?? '';
      }
      await take({ parts, packs });
      return ok({ copies, headline });
    },
    async removePack(id) {
      const removed = await store.setPackAside(id);
      if (removed.ok) await take({ pack: id, instead: false });
      return removed;
    },
    replaced: (id) => take({ pack: id, instead: true }),
    async undo() {
      if (last === null) return null;
      const removal = last;
      last = null;
      const done =
        'pack' in removal
          ? await store.bringPackBack(removal.pack, removal.instead)
          : await putBack(store, removal.parts, removal.packs);
      // What is back already is known when it is tried again.
      if (!done.ok) last = removal;
      return done;
    },
    forget() {
      void free(last);
      last = null;
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
