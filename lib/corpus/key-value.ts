/** A small store beside the database (`storage.local`): what must outlive the database's own damage is kept there. */
export interface KeyValue {
  readonly get: (key: string) => Promise<unknown>;
  /** As `get`, and fails where the browser does not give it in time: for what a reader waits for. */
  readonly look?: (key: string) => Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** A key-value store that lives as long as the object, for the command line and for tests. */
export function memoryKeyValue(): KeyValue {
  const values = new Map<string, unknown>();
  return {
    get: async (key) => values.get(key),
    set: async (key, value) => void values.set(key, value),
  };
}
