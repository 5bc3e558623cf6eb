/** Milliseconds that other pages get to let go of a database that is deleted; it goes as soon as they do in any case. */
const WITHIN_MS = 10_000;

/** Deletes a database. Resolves to whether it is gone. */
export function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    setTimeout(() => resolve(false), WITHIN_MS);
  });
}
