import 'fake-indexeddb/auto';
import type { IndexedDbStore } from '../../../lib/corpus/indexed-db/indexed-db-store';
import { openIndexedDbStore } from '../../../lib/corpus/indexed-db/open-indexed-db-store';
import { memoryKeyValue, type KeyValue } from '../../../lib/corpus/key-value';
import { tickingClock } from '../ticking-clock';
import { wordSignature } from '../word-signature';

let databases = 0;

/** A name no other test uses. */
export const freshName = (): string => `test-${databases++}`;

/** Opens a store on the in-memory stand-in for IndexedDB. */
export async function openTestStore(
  name: string = freshName(),
  keyValue: KeyValue = memoryKeyValue(),
): Promise<IndexedDbStore> {
  const opened = await openIndexedDbStore({
    name,
    keyValue,
    signatureOf: wordSignature,
    now: tickingClock(),
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}
