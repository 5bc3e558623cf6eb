/** The part of a `browser.storage` area that is used. Injected, so that tests need no browser. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
    removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  };
}

/** What a schema is used for: to say whether a stored value is still one of ours. */
interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** One value under one key. What does not fit its schema (older version, damaged) is read as the fallback. */
export interface StoredValue<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Reads, changes and writes as one step of this page, in the order asked for. Gives what was written. */
  update(change: (value: T) => T): Promise<T>;
  /** Calls back on each change, also from other pages. Returns the way to stop. */
  watch(listener: (value: T) => void): () => void;
}

/**
 * Opens one value of a storage area.
 * @param key name of the value; every key is listed in storage-keys.ts
 * @param fallback given where nothing valid is stored
 */
export function storedValue<T>(
  area: StorageArea,
  key: string,
  schema: Schema<T>,
  fallback: T,
): StoredValue<T> {
  const parse = (value: unknown): T => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : fallback;
  };
  const read = async (): Promise<T> => parse((await area.get(key))[key]);
  const write = (value: T): Promise<void> => area.set({ [key]: value });
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    write,
    update(change) {
      const next = last.then(async () => {
        const value = change(await read());
        await write(value);
        return value;
      });
      last = next.catch(() => undefined);
      return next;
    },
    watch(listener) {
      const onChange = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[key];
        if (change !== undefined) listener(parse(change.newValue));
      };
      area.onChanged.addListener(onChange);
      return () => area.onChanged.removeListener(onChange);
    },
  };
}
