import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { PackManifest } from '../../model/pack';
import type { SummaryBlock } from '../rows/summary-block';
import type { StoredBlock } from '../signatures/sealed-block';
import type { ArticleChunk } from '../rows/article-chunk';
import { addVersionsAndColumns } from './migrations/add-versions-and-columns';
import { gatherArticles } from './migrations/gather-articles';
import { sealBlocks } from './migrations/seal-blocks';

/** What a pack knows of one of its blocks. A block that went has no articles. */
export interface BlockNote {
  readonly articles: number;
  /** Sum of its articles' checksums, see `addChecksum`: blocks with the same one hold the same articles. */
  readonly hash: number;
  /** Sum of its index rows' checksums, see `indexSum`. */
  readonly index: number;
  /** No article of it was saved later, in milliseconds since 1970. Not there in blocks of before it was noted. */
  readonly newest?: number;
}

/** What is noted of a block without articles. */
export const EMPTY_NOTE: BlockNote = { articles: 0, hash: 0, index: 0 };

/** A pack, under its id. What is counted runs along with every write. */
export interface PackRow {
  readonly id: string;
  /**
   * What its rows are stored under. A pack that is replaced or repaired is first written under another name, beside the
   * one in use, and then takes its place in one step.
   */
  readonly storage: string;
  readonly manifest: PackManifest | null;
  readonly enabled: boolean;
  readonly articles: number;
  /** Values its articles are stored in. */
  readonly chunks: number;
  /** Bytes of its articles' bodies and codes. */
  readonly bytes: number;
  /** Sum of its articles' checksums, see `addChecksum`. */
  readonly hash: number;
  /** Its blocks by number. */
  readonly blocks: readonly BlockNote[];
  /**
   * Set while it is not the reader's, being written or set aside: which file it comes from (SHA-256), and how many
   * articles that has.
   */
  readonly staging: { readonly sha256: string; readonly total: number } | null;
}

/** How many writes there were and what they add up to. `generation` never goes back. */
export interface StateRow {
  readonly generation: number;
  readonly articles: number;
  readonly hash: number;
}

/** What articles are stored under. */
export type ChunkKey = [storage: string, block: number, firstId: string];

export interface CorpusSchema extends DBSchema {
  /** Articles, under `[storage, number of the block that has their index rows, first id]`; found by each id as well. */
  chunks: { key: ChunkKey; value: ArticleChunk; indexes: { byId: string } };
  /** Index rows, under `[storage, number]`. All but the block that is being filled are sealed. */
  blocks: { key: [string, number]; value: StoredBlock };
  /** What a list shows of the articles of a block, under `[storage, number]`. */
  summaries: { key: [string, number]; value: SummaryBlock };
  packs: { key: string; value: PackRow };
  state: { key: string; value: StateRow };
}

export type StoreName = 'chunks' | 'blocks' | 'summaries' | 'packs' | 'state';
export const STORE_NAMES: StoreName[] = ['chunks', 'blocks', 'summaries', 'packs', 'state'];
export const STATE_KEY = 'state';
export const EMPTY_STATE: StateRow = { generation: 0, articles: 0, hash: 0 };

export type CorpusDatabase = IDBPDatabase<CorpusSchema>;
export type UpgradeTransaction = IDBPTransaction<CorpusSchema, StoreName[], 'versionchange'>;

const VERSION_1_STORES = ['articles', 'blocks', 'summaries', 'packs', 'state'] as const;

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
    for (const name of VERSION_1_STORES) database.createObjectStore(name as StoreName);
  },
  (_database, transaction) => addVersionsAndColumns(transaction),
  gatherArticles,
  (_database, transaction) => sealBlocks(transaction),
];

/** The version this code writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** All keys of one pack in a store whose keys begin with what the pack is stored under. */
export const packRange = (storage: string): IDBKeyRange => IDBKeyRange.bound([storage], [storage, []]);

/** The keys of one block of a pack in such a store. */
export const blockRange = (storage: string, number: number): IDBKeyRange =>
  IDBKeyRange.bound([storage, number], [storage, number, []]);

/** The id a pack has while it is written beside the one in use. No pack file can carry it. */
export const stagingId = (id: string): string => `~${id}`;
/** The id a pack has while it can still be brought back under this name. */
export const asideId = (name: string): string => `~~${name}`;
/** The pack that an id stands for once it is no longer written beside another. */
export const shownId = (id: string): string => (isStaging(id) ? id.slice(1) : id);
/** Whether an id is one of these two. */
export const isStaging = (id: string): boolean => id.startsWith('~');
