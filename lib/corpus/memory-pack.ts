import type { PackArticle, PackManifest } from '../model/pack';
import type { PackStatus, SignatureOf, StoredArticle } from './corpus-store';
import { indexRow } from './rows/index-row';
import { pageKey } from './rows/page-key';
import type { ListBlock } from './rows/page-of-list';
import { encodeBody, splitProvenance } from './rows/stored-body';
import { summarise } from './rows/summarise';
import { appendSummaries, EMPTY_SUMMARIES } from './rows/summary-block';
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

/** An article as the store keeps it. */
export function memoryRow(
  given: PackArticle,
  pack: string,
  savedAt: string,
  signatureOf: SignatureOf,
): MemoryRow {
  const { article, provenance } = splitProvenance(given);
  const index = indexRow(article, pageKey(article), signatureOf);
  const bytes = encodeBody(given).length + index.code.length;
  return { given, stored: { article, pack, provenance, savedAt }, index, bytes };
}

/** What a list shows of it. */
export const listBlockOf = (pack: MemoryPack): ListBlock => ({
  pack: pack.id,
  block: appendSummaries(
    EMPTY_SUMMARIES,
    [...pack.rows.values()].map(({ stored }) => summarise(stored.article, pack.id, stored.savedAt)),
  ),
});
