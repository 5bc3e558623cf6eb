import type { StorageArea } from './stored-value';

/** A read took longer than a reader is kept waiting for it, or the storage has just failed. */
export class StorageSilent extends Error {
  override readonly name = 'StorageSilent';
}

/** How long a storage is waited for, in milliseconds. */
export interface ReadBounds {
  /** For an answer. A healthy storage gives it in some, a cold one in hundreds. */
  readonly answer: number;
  /** Before one that has failed is asked again. */
  readonly pause: number;
}

/**
 * A storage area whose reads end in time. Chromium tries for three seconds to open a storage that it cannot read, at each
 * read anew and one after the other, and loads no script meanwhile: while it is silent it is not asked once more. What is
 * answered later is told as a change, so that whoever watches takes it in. Nothing is written by it or held back.
 */
export function boundedArea(area: StorageArea, { answer, pause }: ReadBounds): StorageArea {
  type Listener = Parameters<StorageArea['onChanged']['addListener']>[0];
  const listeners = new Set<Listener>();
  /** Keys that were asked for in vain. */
  const missed = new Set<string>();
  let overdue = 0;
  let failedAt = -Infinity;
  const tell = (changes: Parameters<Listener>[0]): void => listeners.forEach((listener) => listener(changes));
  const tellMissed = (): void => {
    for (const key of missed)
      void area.get(key).then(
        (found) => tell({ [key]: { newValue: found[key] } }),
        () => undefined,
      );
    missed.clear();
  };
  const get = (key: string): ReturnType<StorageArea['get']> => {
    if (overdue > 0 || Date.now() - failedAt < pause) {
      missed.add(key);
      return Promise.reject(new StorageSilent(key));
    }
    return new Promise((resolve, reject) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        overdue += 1;
        missed.add(key);
        reject(new StorageSilent(key));
      }, answer);
      const end = (): void => {
        clearTimeout(timer);
        if (late) overdue -= 1;
      };
      area.get(key).then(
        (found) => {
          end();
          resolve(found);
          if (late) tellMissed();
        },
        (error: unknown) => {
          end();
          failedAt = Date.now();
          reject(error as Error);
        },
      );
    });
  };
  return {
    get,
    set: (items) => area.set(items),
    remove: (keys) => area.remove(keys),
    onChanged: {
      addListener(listener) {
        listeners.add(listener);
        area.onChanged.addListener(listener);
      },
      removeListener(listener) {
        listeners.delete(listener);
        area.onChanged.removeListener(listener);
      },
    },
  };
}
