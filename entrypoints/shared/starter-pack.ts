import { browser } from 'wxt/browser';
import { BUNDLED_PACK } from '../../lib/corpus/bundled-pack';
import type { PackError, StoreError } from '../../lib/corpus/corpus-store';
import { installBundledPack } from '../../lib/corpus/install-bundled-pack';
import { fail, ok, type Result } from '../../lib/model/result';
import { localKeyValue } from './local-key-value';
import { openCorpus } from './open-corpus';

/**
 * Sees to it that the pack of this package is installed.
 * @param how `turn-on`: the reader asks for it; `keep-choice`: a pack that was removed or turned off stays so
 */
export async function installStarterPack(how: 'turn-on' | 'keep-choice'): Promise<Result<void, StoreError>> {
  const corpus = await openCorpus();
  if (!corpus.ok) return corpus;
  const file = await fetch(browser.runtime.getURL(BUNDLED_PACK.path as '/popup.html'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const installed = await installBundledPack(corpus.value, bytes, localKeyValue, {
    evenIfRemoved: how === 'turn-on',
  });
  if (!installed.ok) return fail(storeError(installed.error));
  if (how === 'turn-on') return corpus.value.setPackEnabled(BUNDLED_PACK.id, true);
  return ok(undefined);
}

/** A damaged pack inside our own package is no fault of the store, and nothing the reader can mend. */
function storeError(error: PackError): StoreError {
  const ofTheStore = ['storage-full', 'busy', 'newer-database', 'unavailable'];
  return ofTheStore.includes(error.kind)
    ? (error as StoreError)
    : { kind: 'unavailable', reason: `starter pack: ${error.kind}` };
}
