import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { PackManifest } from '../../model/pack';
import type { ArticleSummary } from '../corpus-store';
import type { SignatureBlock } from '../signatures/signature-block';

/** An article as stored, under `[pack, id]`. */
export interface ArticleRow {
  /** Number of the block that holds its index row. */
  readonly block: number;
  readonly savedAt: string;
  readonly checksum: number;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A pack, under its id. `articles`, `hash` and `nextBlock` run along with every write. */
export interface PackRow {
  readonly id: string;
  readonly manifest: PackManifest | null;
  readonly enabled: boolean;
  readonly articles: number;
  /** Bytes of its articles' bodies and codes. */
  readonly bytes: number;
  /** Sum of its articles' checksums, see `addChecksum`. */
  readonly hash: number;
  readonly nextBlock: number;
}

/** How many writes there were and what they add up to. `generation` never goes back. */
export interface StateRow {
  readonly generation: number;
  readonly articles: number;
  readonly hash: number;
}

export interface CorpusSchema extends DBSchema {
  articles: { key: [string, string]; value: ArticleRow };
  /** Index rows, under `[pack, number]`. */
  blocks: { key: [string, number]; value: SignatureBlock };
  /** What a list shows of the articles of a block, under `[pack, number]`. */
  summaries: { key: [string, number]; value: readonly ArticleSummary[] };
  packs: { key: string; value: PackRow };
  state: { key: string; value: StateRow };
}

export type StoreName = 'articles' | 'blocks' | 'summaries' | 'packs' | 'state';
export const STORE_NAMES: StoreName[] = ['articles', 'blocks', 'summaries', 'packs', 'state'];
export const STATE_KEY = 'state';
export const EMPTY_STATE: StateRow = { generation: 0, articles: 0, hash: 0 };

export type CorpusDatabase = IDBPDatabase<CorpusSchema>;
export type UpgradeTransaction = IDBPTransaction<CorpusSchema, StoreName[], 'versionchange'>;

/**
 * Steps from one version of the database to the next: entry 0 makes version 1 out of nothing. A step runs inside the
 * upgrade transaction, so that one that fails leaves database and version as they were. Steps are never changed once
 * released; new ones are added at the end.
 */
export const MIGRATIONS: readonly ((
  database: CorpusDatabase,
  transaction: UpgradeTransaction,
) => Promise<void> | void)[] = [
  (database) => {
    for (const name of STORE_NAMES) database.createObjectStore(name);
  },
];

/** The version this code writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** All keys of one pack in a store whose keys begin with the pack. */
export const packRange = (pack: string): IDBKeyRange => IDBKeyRange.bound([pack], [pack, []]);
