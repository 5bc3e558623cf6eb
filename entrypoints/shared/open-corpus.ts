import { signatureOf } from '../../lib/comparison/retrieval/signature';
import type { StoreError } from '../../lib/corpus/corpus-store';
import type { IndexedDbStore } from '../../lib/corpus/indexed-db/indexed-db-store';
import { openIndexedDbStore } from '../../lib/corpus/indexed-db/open-indexed-db-store';
import type { Result } from '../../lib/model/result';
import { keepSnapshot } from './keep-snapshot';
import { localKeyValue } from './local-key-value';

/** Name of its database. */
export const CORPUS_NAME = 'crossread';

let opened: Promise<Result<IndexedDbStore, StoreError>> | null = null;

/** Opens the collection on this device, once for each page or start of the background; a failed opening is tried again. */
export function openCorpus(): Promise<Result<IndexedDbStore, StoreError>> {
  opened ??= openIndexedDbStore({
    name: CORPUS_NAME,
    signatureOf,
    now: () => new Date().toISOString(),
    keyValue: localKeyValue,
  }).then((result) => {
    if (!result.ok) opened = null;
    else keepSnapshot(result.value);
    return result;
  });
  return opened;
}
