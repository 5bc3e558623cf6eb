import type { KeyValue } from '../../lib/corpus/key-value';

/**
 * Ends a browser at one of its writes: from then on nothing is written, neither into the database, where the transaction
 * that was open comes to nothing, nor beside it.
 */
export class FaultPoints {
  #left = Number.POSITIVE_INFINITY;

  /** @param write 1 for the next write; further writes to the database and beside it are counted together */
  arm(write: number): void {
    this.#left = write;
  }

  disarm(): void {
    this.#left = Number.POSITIVE_INFINITY;
  }

  /** Counts a write. @throws where the browser is gone */
  pass(): void {
    if (--this.#left <= 0) throw new DOMException('The browser has ended.', 'UnknownError');
  }

  /** The same storage, with its writes counted. */
  beside(keyValue: KeyValue): KeyValue {
    return {
      get: (key) => keyValue.get(key),
      set: async (key, value) => {
        this.pass();
        await keyValue.set(key, value);
      },
    };
  }

  /**
   * Counts the writes of every database from now on. Written by hand, since a mock remembers every call with all that it
   * was given.
   * @returns the way to stop
   */
  inDatabases(): () => void {
    const pass = (store: IDBObjectStore): void => {
      try {
        this.pass();
      } catch (error) {
        store.transaction.abort();
        throw error;
      }
    };
    const { put, delete: remove } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      pass(this);
      return put.apply(this, given);
    };
    IDBObjectStore.prototype.delete = function (key) {
      pass(this);
      return remove.call(this, key);
    };
    return () => Object.assign(IDBObjectStore.prototype, { put, delete: remove });
  }
}
