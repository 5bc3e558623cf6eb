import type {
  CorpusStore,
  PackStatus,
  RestoreOutcome,
  StoredArticle,
  StoreError,
} from '../../lib/corpus/corpus-store';
import { fail, ok, type Result } from '../../lib/model/result';

/** Articles that are removed at once: all of them are held in memory until the way back is closed. */
export const REMOVE_AT_ONCE = 10_000;

/** Removes with a way back. Only the last removal can be taken back. */
export interface Removals {
  /** Resolves to the articles that are gone, every copy of them. */
  remove(ids: readonly string[]): Promise<Result<readonly StoredArticle[], StoreError>>;
  removePack(pack: PackStatus): Promise<Result<readonly StoredArticle[], StoreError>>;
  /**
   * Puts everything back exactly as it was: packs, times of saving. What a version of a pack held that is gone stays gone.
   * `null` where there is nothing to take back.
   */
  undo(): Promise<Result<RestoreOutcome, StoreError> | null>;
  forget(): void;
}

/** Makes the remover of a library page. */
export function createRemovals(store: CorpusStore): Removals {
  let last: { readonly records: readonly StoredArticle[]; readonly packs: readonly PackStatus[] } | null =
    null;
  return {
    async remove(ids) {
      const records = await store.copies(ids);
      const packs = await store.packs();
      const removed = await store.remove(ids);
      if (!removed.ok) return fail(removed.error);
      last = { records, packs };
      return ok(records);
    },
    async removePack(pack) {
      const { rows } = await store.list({ pack: pack.id, offset: 0, limit: pack.articles + 1 });
      const copies = await store.copies(rows.map(({ id }) => id));
      const records = copies.filter((copy) => copy.pack === pack.id);
      const removed = await store.removePack(pack.id);
      if (!removed.ok) return fail(removed.error);
      last = { records, packs: [pack] };
      return ok(records);
    },
    async undo() {
      if (last === null) return null;
      const { records, packs } = last;
      last = null;
      const done = await store.restore(records, packs);
      if (!done.ok) last = { records, packs };
      return done;
    },
    forget() {
      last = null;
    },
  };
}
