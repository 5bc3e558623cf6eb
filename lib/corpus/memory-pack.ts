import type { PackArticle, PackManifest } from '../model/pack';
import type { PackStatus, StoredArticle } from './corpus-store';
import { appendRows, EMPTY_BLOCK, type IndexRow, type SignatureBlock } from './signatures/signature-block';

/** An article of the memory store. */
export interface MemoryRow {
  readonly given: PackArticle;
  readonly stored: StoredArticle;
  readonly index: IndexRow;
  readonly bytes: number;
}

/** A pack of the memory store. */
export interface MemoryPack {
  readonly id: string;
  manifest: PackManifest | null;
  enabled: boolean;
  rows: Map<string, MemoryRow>;
}

/** Its index rows. */
export const blockOf = (pack: MemoryPack): SignatureBlock =>
  appendRows(
    EMPTY_BLOCK,
    [...pack.rows.values()].map(({ index }) => index),
  );

/** What the reader is told of it. */
export const statusOf = (pack: MemoryPack): PackStatus => ({
  id: pack.id,
  manifest: pack.manifest,
  enabled: pack.enabled,
  articles: pack.rows.size,
  bytes: [...pack.rows.values()].reduce((sum, row) => sum + row.bytes, 0),
});
