import { openDB } from 'idb';
import { fail, ok, type Result } from '../../model/result';
import type { StoreError } from '../corpus-store';
import { MIGRATIONS, SCHEMA_VERSION, type CorpusDatabase, type CorpusSchema } from './schema';
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
      async upgrade(opened, oldVersion, _newVersion, transaction) {
        for (const step of MIGRATIONS.slice(oldVersion)) await step(opened, transaction);
      },
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
