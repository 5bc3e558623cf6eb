import type { PackArticle } from '../../model/pack';
import type { ArticleSummary, ImportProgress, SignatureOf } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { addChecksum, checksum } from '../rows/checksum';
import { indexRow } from '../rows/index-row';
import { encodeBody, splitProvenance } from '../rows/stored-body';
import { summarise } from '../rows/summarise';
import { appendSummaries, EMPTY_SUMMARIES, type SummaryBlock } from '../rows/summary-block';
import { appendRows, EMPTY_BLOCK, type IndexRow, type SignatureBlock } from '../signatures/signature-block';
import { breathing } from './breathe';
import type { ArticleRow, BlockNote, PackRow } from './schema';
import type { WritePlan } from './write-plan';

/** The block that is not full yet, and what a list shows of it. */
export interface OpenBlock {
  readonly number: number;
  readonly block: SignatureBlock;
  readonly summaries: SummaryBlock;
}

/** What new articles are made into rows with. */
export interface RowMaking {
  readonly signatureOf: SignatureOf;
  /** The time, ISO 8601. */
  readonly now: () => string;
}

/** An article on its way in. */
export interface Incoming {
  readonly given: PackArticle;
  /** ISO 8601. */
  readonly savedAt: string;
}

interface NewRow {
  readonly id: string;
  readonly index: IndexRow;
  readonly summary: ArticleSummary;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly checksum: number;
}

/** The place a checksum is bound to. */
export const placeOf = (storage: string, id: string): string => `${storage}/${id}`;

/**
 * Plans rows for new articles: documents, and index rows appended to the open block and to as many new blocks as needed.
 * @param articles none of which the pack has yet
 * @param shownAs the pack its summaries name: the one it will be
 */
export async function planRows(
  pack: PackRow,
  open: OpenBlock | null,
  articles: readonly Incoming[],
  shownAs: string,
  signatureOf: SignatureOf,
  onProgress?: ImportProgress,
): Promise<{ puts: WritePlan<unknown>['puts']; pack: PackRow }> {
  const rows: NewRow[] = [];
  const breathe = breathing();
  for (const article of articles) {
    rows.push(makeRow(article, pack.storage, shownAs, signatureOf));
    if (rows.length % STORE_LIMITS.articlesPerBatch > 0) continue;
    onProgress?.(rows.length, articles.length);
    await breathe();
  }
  const puts: WritePlan<unknown>['puts'][number][] = [];
  const blocks = [...pack.blocks];
  let number = open?.number ?? blocks.length;
  let taken = 0;
  for (let current = open; taken < rows.length; number++, current = null) {
    const room = STORE_LIMITS.blockArticles - (current?.summaries.rows.length ?? 0);
    const batch = rows.slice(taken, taken + room);
    taken += batch.length;
    blocks[number] = notedWith(current === null ? { articles: 0, hash: 0 } : blocks[number]!, batch);
    puts.push(...putsOfBlock(pack.storage, number, current, batch));
  }
  return {
    puts,
    pack: {
      ...pack,
      articles: pack.articles + rows.length,
      bytes: rows.reduce((sum, { body, index }) => sum + body.length + index.code.length, pack.bytes),
      hash: rows.reduce((sum, row) => addChecksum(sum, row.checksum), pack.hash),
      blocks,
    },
  };
}

const notedWith = (note: BlockNote, added: readonly NewRow[]): BlockNote => ({
  articles: note.articles + added.length,
  hash: added.reduce((sum, row) => addChecksum(sum, row.checksum), note.hash),
});

function putsOfBlock(
  storage: string,
  number: number,
  open: OpenBlock | null,
  batch: readonly NewRow[],
): WritePlan<unknown>['puts'][number][] {
  const block = appendRows(
    open?.block ?? EMPTY_BLOCK,
    batch.map((row) => row.index),
  );
  const summaries = appendSummaries(
    open?.summaries ?? EMPTY_SUMMARIES,
    batch.map((row) => row.summary),
  );
  return [
    { store: 'blocks', key: [storage, number], value: block },
    { store: 'summaries', key: [storage, number], value: summaries },
    ...batch.map((row) => {
      const { body, checksum: sum, summary } = row;
      const value: ArticleRow = { block: number, savedAt: summary.savedAt, checksum: sum, body };
      return { store: 'articles' as const, key: [storage, row.id], value };
    }),
  ];
}

function makeRow(
  { given, savedAt }: Incoming,
  storage: string,
  shownAs: string,
  signatureOf: SignatureOf,
): NewRow {
  const { article } = splitProvenance(given);
  const body = encodeBody(given);
  return {
    id: article.id,
    index: indexRow(article, signatureOf),
    summary: summarise(article, shownAs, savedAt),
    body,
    checksum: checksum(placeOf(storage, article.id), body),
  };
}
