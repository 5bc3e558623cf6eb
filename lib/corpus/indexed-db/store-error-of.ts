import type { StoreError } from '../corpus-store';

/** What a failed database call means. A full disk also surfaces as an aborted transaction whose cause is the quota. */
export async function storeErrorOf(error: unknown): Promise<StoreError> {
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return { kind: 'storage-full', usedBytes: await usedBytes() };
  return { kind: 'unavailable', reason: name };
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : 'UnknownError';

async function usedBytes(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}
