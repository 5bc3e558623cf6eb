import type { StoreError } from '../../lib/corpus/corpus-store';
import { readContents } from '../../lib/corpus/snapshot/snapshot-contents';
import type { UnopenedLibrary } from '../../lib/view/library-state';
import { snapshotFolder } from '../shared/keep-snapshot';
import { storeProblem } from './import/store-problem';

/** What the library shows where its database does not open. */
export async function unopenedView(error: StoreError): Promise<UnopenedLibrary> {
  // Where the database is out of reach, the snapshot may be too.
  const snapshot = await readContents(snapshotFolder).catch(() => null);
  return {
    problem: storeProblem(error),
    snapshot: snapshot && { takenAt: snapshot.takenAt, articles: snapshot.articles },
    working: false,
  };
}
