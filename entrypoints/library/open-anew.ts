import type { StoreError } from '../../lib/corpus/corpus-store';
import type { IndexedDbStore } from '../../lib/corpus/indexed-db/indexed-db-store';
import type { Restored } from '../../lib/corpus/indexed-db/repair-packs';
import { readContents } from '../../lib/corpus/snapshot/snapshot-contents';
import { fail, ok, type Result } from '../../lib/model/result';
import { deleteDatabase } from '../shared/delete-database';
import { snapshotFolder } from '../shared/keep-snapshot';
import { CORPUS_NAME, openCorpus } from '../shared/open-corpus';

/** A collection out of its snapshot, and what that came to. */
export interface OpenedAnew {
  readonly store: IndexedDbStore;
  readonly restored: Restored;
}

/**
 * Takes away a database that does not open, or opens and cannot be read, and puts the snapshot in its place, as the reader
 * asked. Nothing is taken away where there is no whole snapshot, and what can still be read is kept where the browser gives
 * it.
 */
export async function openAnew(): Promise<Result<OpenedAnew, StoreError>> {
  if ((await readContents(snapshotFolder)) === null)
    return fail({ kind: 'unavailable', reason: 'no snapshot' });
  const opened = await openCorpus();
  if (!opened.ok && !(await deleteDatabase(CORPUS_NAME))) return opened;
  const anew = opened.ok ? opened : await openCorpus();
  if (!anew.ok) return anew;
  const store = anew.value;
  const restored = await restore(store);
  if (restored.ok) return ok({ store, restored: restored.value });
  if (!opened.ok || restored.error.kind !== 'unavailable') return restored;
  // It opens, and fails as it is read: a file whose pages are garbled. Every page of ours lets go of a database that is
  // deleted, and the store opens what comes in its place.
  if (!(await deleteDatabase(CORPUS_NAME))) return restored;
  const again = await restore(store);
  return again.ok ? ok({ store, restored: again.value }) : again;
}

/** A browser that cannot read its own file fails in ways of its own. */
async function restore(store: IndexedDbStore): Promise<Result<Restored, StoreError>> {
  try {
    return await store.restoreSnapshot(snapshotFolder);
  } catch (error) {
    return fail({ kind: 'unavailable', reason: error instanceof Error ? error.name : 'UnknownError' });
  }
}
