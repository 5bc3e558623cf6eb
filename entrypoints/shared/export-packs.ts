import { SAVED_PACK, type CorpusStore } from '../../lib/corpus/corpus-store';

/** Seconds after which the address of a download is given up: the browser has long taken it by then. */
const RELEASE_AFTER_MS = 60_000;

/** What a pack made from the reader's own articles says of itself. */
const OWN_PACK = {
  format: 1,
  kind: 'crossread-pack',
  id: 'my-articles',
  name: 'Saved articles',
  version: '1',
  licence: 'unknown',
  language: 'mul',
  provenance: 'Saved with Crossread from the pages they name.',
} as const;

/** Downloads each pack as a file of its own, the reader's saved articles first. Needs no permission. */
export async function exportPacks(store: CorpusStore): Promise<void> {
  for (const { id, manifest, articles } of await store.packs()) {
    if (articles === 0) continue;
    download(
      `crossread-${id}.ndjson`,
      await store.exportPack({ pack: id }, id === SAVED_PACK || manifest === null ? OWN_PACK : manifest),
    );
  }
}

/** Offers a file to save. */
export function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}
