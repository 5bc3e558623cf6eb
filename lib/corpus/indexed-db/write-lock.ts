import { STORE_LIMITS } from '../limits';

type LockName = 'corpus-write' | 'corpus-import';

/** Where the browser has no locks: what was asked for last under each name. */
const last = new Map<LockName, Promise<unknown>>();

/**
 * Runs one write at a time across all pages of the extension (Web Locks), or at least in this one where the browser has
 * no locks. Gives `null` when another page kept the lock too long.
 */
export const withWriteLock = <T>(work: () => Promise<T>): Promise<T | null> => withLock('corpus-write', work);

/**
 * The same for what takes many writes and puts a pack together beside the one in use: two at once would write into one
 * another's.
 */
export const withImportLock = <T>(work: () => Promise<T>): Promise<T | null> =>
  withLock('corpus-import', work);

async function withLock<T>(name: LockName, work: () => Promise<T>): Promise<T | null> {
  const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
  if (locks === undefined) return inTurn(name, work);
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), STORE_LIMITS.lockWaitMs);
  try {
    return await locks.request(name, { signal: waiting.signal }, () => {
      clearTimeout(timer);
      return work();
    });
  } catch (error) {
    if (waiting.signal.aborted) return null;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function inTurn<T>(name: LockName, work: () => Promise<T>): Promise<T> {
  const result = (last.get(name) ?? Promise.resolve()).then(work);
  last.set(
    name,
    result.catch(() => undefined),
  );
  return result;
}
