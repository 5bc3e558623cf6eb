import type { PackManifest } from '../../../model/pack';
import type { ArticleSummary } from '../../corpus-store';
import { addChecksum, checksum } from '../../rows/checksum';
import { indexSum } from '../../rows/index-sum';
import { pageKey, pageNumber } from '../../rows/page-key';
import { decodeBody } from '../../rows/stored-body';
import { appendSummaries, EMPTY_SUMMARIES } from '../../rows/summary-block';
import { timeOf } from '../../rows/time-of';
import type { BlockNote, PackRow, UpgradeTransaction } from '../schema';
import { articles2, type ArticleRow2 } from './article-row-2';

/** Rows of version 1, as far as they differ from those of version 2. Never changed: they are on readers' disks. */
interface PackRow1 {
  readonly id: string;
  readonly manifest: PackManifest | null;
  readonly enabled: boolean;
  readonly articles: number;
  readonly hash: number;
  readonly nextBlock: number;
}
interface Block1 {
  readonly ids: Uint8Array;
  readonly ends: Uint32Array;
  readonly codes: Uint8Array;
}
interface Summary1 {
  readonly id: string;
  readonly pack: string;
  readonly headline: string;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly url: string;
  readonly savedAt: string;
}

/**
 * Version 1 to 2: blocks learn which page each row is of and when it was captured, summaries become columns, packs know
 * their blocks and sizes and what they are stored under. Articles stay as they are. What an article cannot tell because
 * it is damaged is taken from its summary, so that nothing that is listed gets lost.
 */
export async function addVersionsAndColumns(transaction: UpgradeTransaction): Promise<void> {
  const packs = (await transaction.objectStore('packs').getAll()) as unknown as PackRow1[];
  for (const pack of packs) {
    const notes: BlockNote[] = [];
    let bytes = 0;
    for (let number = 0; number < pack.nextBlock; number++) {
      const migrated = await migrateBlock(transaction, pack.id, number);
      notes.push(migrated.note);
      bytes += migrated.bytes;
    }
    const { id, manifest, enabled, articles, hash } = pack;
    const row: Omit<PackRow, 'chunks'> = {
      id,
      storage: id,
      manifest,
      enabled,
      articles,
      bytes,
      hash,
      blocks: notes,
      staging: null,
    };
    await transaction.objectStore('packs').put(row as PackRow, id);
  }
}

async function migrateBlock(
  transaction: UpgradeTransaction,
  pack: string,
  number: number,
): Promise<{ note: BlockNote; bytes: number }> {
  const key: [string, number] = [pack, number];
  const block = (await transaction.objectStore('blocks').get(key)) as Block1 | undefined;
  const summaries = (await transaction.objectStore('summaries').get(key)) as unknown as
    | readonly Summary1[]
    | undefined;
  if (block === undefined || summaries === undefined)
    return { note: { articles: 0, hash: 0, index: 0 }, bytes: 0 };
  const articles = articles2(transaction);
  const rows = await Promise.all(summaries.map(({ id }) => articles.get([pack, id])));
  const migrated = summaries.map((summary, index) => migrateSummary(summary, rows[index]));
  const pages = Float64Array.from(migrated, ({ page }) => pageNumber(page));
  const captured = Float64Array.from(migrated, ({ capturedAt }) => timeOf(capturedAt));
  const columns = appendSummaries(EMPTY_SUMMARIES, migrated);
  await transaction.objectStore('blocks').put({ ...block, pages, captured }, key);
  await transaction.objectStore('summaries').put(columns, key);
  return {
    note: {
      articles: rows.length,
      hash: rows.reduce((sum, row) => addChecksum(sum, row?.checksum ?? 0), 0),
      index: indexSum({ ...block, pages, captured }, columns),
    },
    bytes: rows.reduce((sum, row) => sum + (row?.body.length ?? 0), block.codes.length),
  };
}

function migrateSummary(summary: Summary1, row: ArticleRow2 | undefined): ArticleSummary {
  const isWhole = row !== undefined && checksum(`${summary.pack}/${summary.id}`, row.body) === row.checksum;
  const article = isWhole ? decodeBody(row.body) : null;
  return {
    ...summary,
    inLanguage: article?.inLanguage ?? null,
    page: pageKey({ url: summary.url, canonicalUrl: article?.canonicalUrl ?? null }),
    capturedAt: article?.capturedAt ?? summary.savedAt,
  };
}
