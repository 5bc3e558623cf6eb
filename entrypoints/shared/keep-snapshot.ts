import type { IndexedDbStore } from '../../lib/corpus/indexed-db/indexed-db-store';
import { privateFolder } from '../../lib/corpus/snapshot/private-folder';
import { readContents } from '../../lib/corpus/snapshot/snapshot-contents';

/** Writes after a snapshot before the next, and milliseconds after which a single one is enough. */
const WRITES = 20;
const AGE_MS = 24 * 60 * 60 * 1000;
/** Milliseconds without a write before a snapshot begins: an import is not slowed down by it. */
const QUIET_MS = 1_000;
const LOCK = 'corpus-snapshot';

/** Where the snapshot of the collection lies. */
export const snapshotFolder = privateFolder('snapshot');

/** Keeps the snapshot no more than `WRITES` changes or a day behind, from now on and as long as this page lives. */
export function keepSnapshot(store: IndexedDbStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void snapshotIfDue(store), QUIET_MS);
  };
  store.subscribe(later);
  later();
}

async function snapshotIfDue(store: IndexedDbStore): Promise<void> {
  try {
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock === null) return;
      const last = await readContents(snapshotFolder);
      const writes = (await store.generation()) - (last?.generation ?? 0);
      const age = Date.now() - Date.parse(last?.takenAt ?? '1970-01-01');
      if (writes === 0 || (writes < WRITES && age < AGE_MS)) return;
      await store.takeSnapshot(snapshotFolder);
    });
  } catch {
    // No private file system, or no room: the last snapshot stays, and the next write tries again.
  }
}
