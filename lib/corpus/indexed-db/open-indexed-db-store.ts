import { ok, type Result } from '../../model/result';
import type { StoreError } from '../corpus-store';
import { IndexedDbStore } from './indexed-db-store';
import type { IndexedDbStoreOptions } from './indexed-db-store-options';

/**
 * Opens the corpus in IndexedDB. A database written by a later version opens too: it answers, and refuses writes with
 * `newer-database`.
 */
export async function openIndexedDbStore(
  options: IndexedDbStoreOptions,
): Promise<Result<IndexedDbStore, StoreError>> {
  const store = new IndexedDbStore(options);
  const opened = await store.open();
  return opened.ok ? ok(store) : opened;
}
