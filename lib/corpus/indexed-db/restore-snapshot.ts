import { fail, ok, type Result } from '../../model/result';
import type { CorpusHealth, StoreError } from '../corpus-store';
import { readContents } from '../snapshot/snapshot-contents';
import type { SnapshotFolder } from '../snapshot/snapshot-folder';
import { findMissing, stillMissing } from './find-missing';
import { recountState } from './recount-state';
import { repairablePacks, type Restored } from './repair-packs';
import { restorePacks } from './restore-packs';
import type { CorpusDatabase } from './schema';
import type { Sentinel } from './sentinel';
import { withImportLock, withWriteLock } from './write-lock';
import type { Writer } from './writer';

interface Tools {
  readonly writer: Writer;
  readonly sentinel: Sentinel;
  readonly audit: () => Promise<CorpusHealth>;
}

/** Puts the store together again; see `IndexedDbStore.restoreSnapshot`. */
export async function restoreSnapshot(
  database: CorpusDatabase,
  folder: SnapshotFolder,
  { writer, sentinel, audit }: Tools,
): Promise<Result<Restored, StoreError>> {
  const before = await audit();
  const contents = await readContents(folder);
  const missing = await findMissing(database, folder, contents);
  const packs = await repairablePacks(database, folder, contents);
  const restored = await withImportLock(() => restorePacks(packs, writer));
  if (restored?.ok !== true) return restored ?? fail({ kind: 'busy' });
  await withWriteLock(() => recountState(database, sentinel));
  const after = await audit();
  const articles = after.kind === 'ok' ? after.articles : 0;
  const expected = before.kind === 'damaged' ? before.expected : articles;
  const known = await stillMissing(database, missing);
  return ok({ ...restored.value, articles, missing: Math.max(known.length, expected - articles), known });
}
