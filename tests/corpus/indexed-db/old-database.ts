import { openDB } from 'idb';

/** What a version of the database stored, by object store: every row in full. */
export type OldDatabase = Readonly<
  Record<string, readonly { readonly key: string | readonly (string | number)[]; readonly value: unknown }[]>
>;

/** Writes such a database under a name. */
export async function writeOldDatabase(name: string, version: number, rows: OldDatabase): Promise<void> {
  const stores = Object.keys(rows);
  const database = await openDB(name, version, {
    upgrade: (opened) =>
      stores.forEach((name) => {
        const store = opened.createObjectStore(name);
        if (name === 'chunks') store.createIndex('byId', 'ids', { multiEntry: true });
      }),
  });
  const transaction = database.transaction(stores, 'readwrite');
  for (const store of stores)
    for (const { key, value } of rows[store]!)
      await transaction.objectStore(store).put(value, key as IDBValidKey);
  await transaction.done;
  database.close();
}

/** Everything in a database, whatever its version. */
export async function readEverything(name: string): Promise<{ version: number; rows: unknown[] }> {
  const database = await openDB(name);
  const rows: unknown[] = [];
  for (const store of [...database.objectStoreNames])
    rows.push([store, await database.getAllKeys(store), await database.getAll(store)]);
  const { version } = database;
  database.close();
  return { version, rows };
}
