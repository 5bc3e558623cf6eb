import type { IDBPObjectStore } from 'idb';
import type { UpgradeTransaction } from '../schema';

/** An article as versions 1 and 2 stored it. Never changed: it is on readers' disks. */
export interface ArticleRow2 {
  /** Number of the block that holds its index row. */
  readonly block: number;
  readonly savedAt: string;
  readonly checksum: number;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Stores of versions 1 and 2 that are none today. */
interface Schema2 {
  articles: { key: [string, string]; value: ArticleRow2 };
}

/** The articles of versions 1 and 2, under `[storage, id]`. */
export const articles2 = (
  transaction: UpgradeTransaction,
): IDBPObjectStore<Schema2, ['articles'], 'articles', 'versionchange'> =>
  (transaction as unknown as { objectStore(name: 'articles'): unknown }).objectStore(
    'articles',
  ) as IDBPObjectStore<Schema2, ['articles'], 'articles', 'versionchange'>;
