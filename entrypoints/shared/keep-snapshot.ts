import type { IndexedDbStore } from '../../lib/corpus/indexed-db/indexed-db-store';
import { privateFolder } from '../../lib/corpus/snapshot/private-folder';
import { readContents } from '../../lib/corpus/snapshot/snapshot-contents';

/** Milliseconds without a write before a snapshot begins: an import is not slowed down by it. */
const QUIET_MS = 1_000;
const LOCK = 'corpus-snapshot';

/** Where the snapshot of the collection lies. */
export const snapshotFolder = privateFolder('snapshot');

/**
 * Takes a snapshot after every change, once there is quiet, from now on and as long as this page lives. Only the files of
 * changed blocks are written, so that one more article costs little.
 */
export function keepSnapshot(store: IndexedDbStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void snapshotIfChanged(store), QUIET_MS);
  };
  store.subscribe(later);
  later();
}

async function snapshotIfChanged(store: IndexedDbStore): Promise<void> {
  try {
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock === null) return;
      const last = await readContents(snapshotFolder);
      const generation = await store.generation();
      // Where nothing was ever stored, or everything was deleted, there is nothing to copy.
      if (generation > 0 && generation !== last?.generation) await store.takeSnapshot(snapshotFolder);
    });
  } catch {
    // No private file system, or no room: the last snapshot stays, and the next write tries again.
  }
}
