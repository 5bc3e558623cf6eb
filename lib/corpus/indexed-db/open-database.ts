import { openDB } from 'idb';
import { fail, ok, type Result } from '../../model/result';
import type { StoreError } from '../corpus-store';
import {
  MIGRATIONS,
  SCHEMA_VERSION,
  type CorpusDatabase,
  type CorpusSchema,
  type UpgradeTransaction,
} from './schema';
import { storeErrorOf } from './store-error-of';

/** An open database. `newerVersion` is set where a later version of this software wrote it: it is read, never written. */
export interface OpenDatabase {
  readonly database: CorpusDatabase;
  readonly newerVersion: number | null;
}

/**
 * Opens the corpus, making or migrating it as needed.
 * @param onLost called once when the connection ends without `close()`: another page wants to upgrade or delete the
 *   database, or the browser took it away
 */
export async function openDatabase(
  name: string,
  onLost: () => void,
): Promise<Result<OpenDatabase, StoreError>> {
  try {
    const database = await openDB<CorpusSchema>(name, SCHEMA_VERSION, {
      upgrade: (opened, oldVersion, _newVersion, transaction) => migrate(opened, oldVersion, transaction),
      blocking: () => {
        database.close();
        onLost();
      },
      terminated: onLost,
    });
    return ok({ database, newerVersion: null });
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'VersionError')
      return fail(await storeErrorOf(error));
  }
  return openNewer(name, onLost);
}

/**
 * Takes the steps that are missing. A step that fails takes the whole upgrade back: left alone, the browser would keep
 * what was written before the failure, under the new version.
 */
async function migrate(
  database: CorpusDatabase,
  oldVersion: number,
  transaction: UpgradeTransaction,
): Promise<void> {
  // What goes wrong reaches the caller through the request to open.
  transaction.done.catch(() => undefined);
  try {
    for (const step of MIGRATIONS.slice(oldVersion)) await step(database, transaction);
  } catch {
    try {
      transaction.abort();
    } catch {
      // Already aborted: nothing left to take back.
    }
  }
}

async function openNewer(name: string, onLost: () => void): Promise<Result<OpenDatabase, StoreError>> {
  try {
    const database = await openDB<CorpusSchema>(name, undefined, {
      blocking: () => {
        database.close();
        onLost();
      },
      terminated: onLost,
    });
    return ok({ database, newerVersion: database.version });
  } catch (error) {
    return fail(await storeErrorOf(error));
  }
}
