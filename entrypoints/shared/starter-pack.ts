import { browser } from 'wxt/browser';
import type { PackError, StoreError } from '../../lib/corpus/corpus-store';
import { fail, ok, type Result } from '../../lib/model/result';
import { openCorpus } from './open-corpus';
import { starterPackVersion } from './stores';

/** The pack that comes with the package. */
export const STARTER_PACK = { id: 'starter', path: '/corpus/starter.ndjson.gz', articles: 12 } as const;

/**
 * Sees to it that the starter pack of this version of the package is installed.
 * @param how `turn-on` installs it and turns it on; `keep-choice` leaves it removed or turned off where the reader did so
 * @returns how many articles it has
 */
export async function installStarterPack(
  how: 'turn-on' | 'keep-choice',
): Promise<Result<{ articles: number }, StoreError>> {
  const corpus = await openCorpus();
  if (!corpus.ok) return corpus;
  const store = corpus.value;
  const { version } = browser.runtime.getManifest();
  const installed = await starterPackVersion.read();
  const present = (await store.packs()).find(({ id }) => id === STARTER_PACK.id);
  const removed = present === undefined && installed !== '';
  if (how === 'keep-choice' && (removed || installed === version)) return ok({ articles: 0 });
  let articles = present?.articles ?? 0;
  if (present === undefined || installed !== version) {
    const imported = await store.importPack(await packBytes());
    if (!imported.ok) return fail(storeError(imported.error));
    articles = imported.value.articles;
    await starterPackVersion.write(version);
  }
  if (how === 'turn-on') await store.setPackEnabled(STARTER_PACK.id, true);
  return ok({ articles });
}

async function packBytes(): Promise<Uint8Array> {
  const address = browser.runtime.getURL(STARTER_PACK.path as '/popup.html');
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

/** A damaged pack inside our own package is no fault of the store, and nothing the reader can mend. */
function storeError(error: PackError): StoreError {
  if (error.kind === 'storage-full' || error.kind === 'busy' || error.kind === 'newer-database') return error;
  return { kind: 'unavailable', reason: error.kind };
}
