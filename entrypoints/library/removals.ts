import type {
  CorpusStore,
  PackStatus,
  RestoreOutcome,
  StoredArticle,
  StoreError,
} from '../../lib/corpus/corpus-store';
import { fail, ok, type Result } from '../../lib/model/result';

/** Single articles that are removed at once: all of them are held in memory until the way back is closed. */
export const REMOVE_AT_ONCE = 10_000;

/** Removes with a way back. Only the last removal can be taken back. */
export interface Removals {
  /** Resolves to the articles that are gone, every copy of them. */
  remove(ids: readonly string[]): Promise<Result<readonly StoredArticle[], StoreError>>;
  /** A pack that came from a file, of any size. */
  removePack(id: string): Promise<Result<{ removed: number }, StoreError>>;
  /**
   * Puts everything back exactly as it was: packs, times of saving. What a version of a pack held that is gone stays gone.
   * `null` where there is nothing to take back.
   */
  undo(): Promise<Result<RestoreOutcome, StoreError> | null>;
  forget(): void;
}

type Removal =
  | { readonly records: readonly StoredArticle[]; readonly packs: readonly PackStatus[] }
  | { readonly pack: string };

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
      const records = await store.copies(ids);
      const packs = await store.packs();
      const removed = await store.remove(ids);
      if (!removed.ok) return fail(removed.error);
      await take({ records, packs });
      return ok(records);
    },
    async removePack(id) {
      const removed = await store.setPackAside(id);
      if (removed.ok) await take({ pack: id });
      return removed;
    },
    async undo() {
      if (last === null) return null;
      const removal = last;
      last = null;
      const done =
        'pack' in removal
          ? await store.bringPackBack(removal.pack)
          : await store.restore(removal.records, removal.packs);
      if (!done.ok) last = removal;
      return done;
    },
    forget() {
      void free(last);
      last = null;
    },
  };
}
