import { browser } from 'wxt/browser';
import { BUNDLED_PACK } from '../../lib/corpus/bundled-pack';
import type { PackError, StoreError } from '../../lib/corpus/corpus-store';
import { bundledPackKey, installBundledPack } from '../../lib/corpus/install-bundled-pack';
import { fail, ok, type Result } from '../../lib/model/result';
import { localArea } from './local-area';
import { localKeyValue } from './local-key-value';
import { openCorpus } from './open-corpus';

let underWay: Promise<Result<void, StoreError>> | null = null;

/**
 * Waits for the first installation where there has been none yet: a reader may click before it is done, and the browser
 * may have stopped the background in the middle of it. Costs one look into `storage.local` ever after.
 */
export async function starterPackReady(): Promise<Result<void, StoreError>> {
  return (await starterPackComing()) ? installStarterPack('keep-choice') : ok(undefined);
}

/** The key of `storage.local` that is written once the pack is in. */
export const STARTER_PACK_KEY = bundledPackKey(BUNDLED_PACK.id);

/** Whether the first installation is still to end. Where the browser does not say in time, nothing is waited for. */
export async function starterPackComing(): Promise<boolean> {
  try {
    const { [STARTER_PACK_KEY]: known } = await localArea.get(STARTER_PACK_KEY);
    return known === undefined || known === null;
  } catch {
    return false;
  }
}

/** As `installPack`; a second call while one is under way waits for that one. */
export async function installStarterPack(how: 'turn-on' | 'keep-choice'): Promise<Result<void, StoreError>> {
  if (underWay !== null && how === 'keep-choice') return underWay;
  underWay = installPack(how)
    .catch(unforeseen)
    .finally(() => {
      underWay = null;
    });
  return underWay;
}

/**
 * Sees to it that the pack of this package is installed.
 * @param how `turn-on`: the reader asks for it; `keep-choice`: a pack that was removed or turned off stays so
 */
async function installPack(how: 'turn-on' | 'keep-choice'): Promise<Result<void, StoreError>> {
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

/** The file cannot be fetched, or the browser keeps no notes: a comparison goes on without the pack. */
const unforeseen = (error: unknown): Result<void, StoreError> =>
  fail({ kind: 'unavailable', reason: `starter pack: ${String(error)}` });

/** A damaged pack inside our own package is no fault of the store, and nothing the reader can mend. */
function storeError(error: PackError): StoreError {
  const ofTheStore = ['storage-full', 'busy', 'newer-database', 'unavailable'];
  return ofTheStore.includes(error.kind)
    ? (error as StoreError)
    : { kind: 'unavailable', reason: `starter pack: ${error.kind}` };
}
