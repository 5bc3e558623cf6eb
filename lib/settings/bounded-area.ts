import type { StorageArea } from './stored-value';

/** A read took longer than a reader is kept waiting for it. */
export class StorageSilent extends Error {
  override readonly name = 'StorageSilent';
}

/** How long a read may take, in milliseconds. */
export interface ReadBounds {
  /** While nothing is known of the storage. A healthy one answers in some, a cold one in hundreds. */
  readonly first: number;
  /** Once a read has failed or taken longer. */
  readonly next: number;
}

/**
 * A storage area whose reads end in time: Chromium tries for 15 seconds to open a storage that it cannot read. What is
 * answered later is told as a change, so that whoever watches takes it in. Nothing is written by it or held back.
 */
export function boundedArea(area: StorageArea, { first, next }: ReadBounds): StorageArea {
  type Listener = Parameters<StorageArea['onChanged']['addListener']>[0];
  const listeners = new Set<Listener>();
  let within = first;
  const get = (key: string): ReturnType<StorageArea['get']> =>
    new Promise((resolve, reject) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        within = next;
        reject(new StorageSilent(key));
      }, within);
      area.get(key).then(
        (found) => {
          clearTimeout(timer);
          within = first;
          resolve(found);
          if (late) for (const listener of listeners) listener({ [key]: { newValue: found[key] } });
        },
        (error: unknown) => {
          clearTimeout(timer);
          within = next;
          reject(error as Error);
        },
      );
    });
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
