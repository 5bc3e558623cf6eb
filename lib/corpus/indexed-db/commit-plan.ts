import { unwrap } from 'idb';
import { addChecksum, CHECKSUM_RANGE } from '../rows/checksum';
import {
  EMPTY_STATE,
  STATE_KEY,
  STORE_NAMES,
  type CorpusDatabase,
  type StateRow,
  type StoreName,
} from './schema';
import { Sentinel } from './sentinel';
import type { WritePlan } from './write-plan';

/** Writes handed to the database before waiting for them: bounds what lies in memory, and how long a page is busy. */
const WRITES_AT_ONCE = 100;

/**
 * Carries a plan out in one transaction: documents, index rows and counts together, or nothing. Rejects with the
 * database's own error; the store is then as before. The caller holds the write lock since before the plan was made.
 * @returns the new generation of the store
 */
export async function commitPlan(
  database: CorpusDatabase,
  plan: WritePlan<unknown>,
  sentinel: Sentinel,
): Promise<number> {
  const found = (await database.get('state', STATE_KEY)) ?? EMPTY_STATE;
  const expected = Sentinel.expected(await sentinel.read(), found);
  const generation = Math.max(found.generation, expected.generation) + 1;
  const after = { ...moved(found, plan), generation };
  const noted = { before: expected, after: { ...moved(expected, plan), generation } };
  await sentinel.announce(noted);
  try {
    await writeAll(database, plan, after);
  } catch (error) {
    await sentinel.settle(expected);
    throw error;
  }
  // The write is done; where this note fails, the announced one still tells what is right.
  await sentinel.settle(noted.after).catch(() => undefined);
  return generation;
}

/** A state with the plan's packs counted in. */
function moved(state: StateRow, plan: WritePlan<unknown>): StateRow {
  return plan.packs.reduce(
    ({ generation, articles, hash }, { before, after }) => ({
      generation,
      articles: articles + (after?.articles ?? 0) - (before?.articles ?? 0),
      hash: addChecksum(addChecksum(hash, after?.hash ?? 0), (before?.hash ?? 0) % CHECKSUM_RANGE, -1),
    }),
    state,
  );
}

/**
 * Requests go to the bare object stores, and only the last of each batch is waited for: requests are answered in order,
 * one that fails takes the transaction with it, and an import has tens of thousands of them.
 */
async function writeAll(database: CorpusDatabase, plan: WritePlan<unknown>, state: StateRow): Promise<void> {
  const transaction = database.transaction(STORE_NAMES, 'readwrite', { durability: 'strict' });
  // Asked for again below; until then a failure is not unheard.
  transaction.done.catch(() => undefined);
  const stores = Object.fromEntries(
    STORE_NAMES.map((name) => [name, unwrap(transaction.objectStore(name))]),
  ) as Record<StoreName, IDBObjectStore>;
  try {
    for (const { store, key } of plan.deletes) stores[store].delete(key);
    stores.state.put(state, STATE_KEY);
    let puts = 0;
    for (const { store, key, value } of plan.puts) {
      const request = stores[store].put(value, key);
      if (++puts % WRITES_AT_ONCE === 0) await answered(request);
    }
    for (const { id, after, finished } of plan.packs)
      if (after === null) stores.packs.delete(id);
      else stores.packs.put(finished?.() ?? after, id);
    await transaction.done;
  } catch (error) {
    await abort(transaction);
    // A full disk fails the transaction, and each request only says that it was aborted with it.
    throw transaction.error ?? error;
  }
}

const answered = (request: IDBRequest): Promise<void> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new DOMException('No reason given.', 'UnknownError'));
  });

/** Takes everything back. The transaction may have aborted by itself already; its promise must be listened to. */
async function abort(transaction: { abort(): void; done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // Already aborted: nothing left to take back.
  }
  await transaction.done.catch(() => undefined);
}
