import { STORE_LIMITS } from '../limits';

const LOCK_NAME = 'corpus-write';
let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Runs one write at a time across all pages of the extension (Web Locks), or at least in this one where the browser has
 * no locks. Gives `null` when another page kept the lock too long.
 */
export async function withWriteLock<T>(work: () => Promise<T>): Promise<T | null> {
  const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
  if (locks === undefined) return inTurn(work);
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), STORE_LIMITS.lockWaitMs);
  try {
    return await locks.request(LOCK_NAME, { signal: waiting.signal }, () => {
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

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = lastWrite.then(work);
  lastWrite = result.catch(() => undefined);
  return result;
}
