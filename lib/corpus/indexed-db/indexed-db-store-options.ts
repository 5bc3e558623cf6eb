import type { KeyValue } from '../key-value';
import type { RowMaking } from './plan-rows';

/** What the store is given from outside. */
export interface IndexedDbStoreOptions extends RowMaking {
  /** Name of the database. */
  readonly name: string;
  /** Storage that outlives damage to the database: `storage.local`. */
  readonly keyValue: KeyValue;
}
