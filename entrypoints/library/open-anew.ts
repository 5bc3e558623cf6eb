import type { StoreError } from '../../lib/corpus/corpus-store';
import type { IndexedDbStore } from '../../lib/corpus/indexed-db/indexed-db-store';
import { readContents } from '../../lib/corpus/snapshot/snapshot-contents';
import { fail, type Result } from '../../lib/model/result';
import { deleteDatabase } from '../shared/delete-database';
import { snapshotFolder } from '../shared/keep-snapshot';
import { CORPUS_NAME, openCorpus } from '../shared/open-corpus';

/**
 * Takes away a database that does not open and puts the snapshot in its place, as the reader asked. Nothing is taken away
 * where there is no whole snapshot.
 */
export async function openAnew(): Promise<Result<IndexedDbStore, StoreError>> {
  if ((await readContents(snapshotFolder)) === null)
    return fail({ kind: 'unavailable', reason: 'no snapshot' });
  const opened = await openCorpus();
  if (!opened.ok && !(await deleteDatabase(CORPUS_NAME))) return opened;
  const anew = opened.ok ? opened : await openCorpus();
  if (!anew.ok) return anew;
  const restored = await anew.value.restoreSnapshot(snapshotFolder);
  return restored.ok ? anew : restored;
}
