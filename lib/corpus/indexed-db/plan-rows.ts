import type { PackArticle } from '../../model/pack';
import type { ArticleSummary, ImportProgress, SignatureOf } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { addChecksum, checksum } from '../rows/checksum';
import { indexRow } from '../rows/index-row';
import { encodeBody, splitProvenance } from '../rows/stored-body';
import { summarise } from '../rows/summarise';
import { appendRows, EMPTY_BLOCK, type IndexRow, type SignatureBlock } from '../signatures/signature-block';
import { breathing } from './breathe';
import type { ArticleRow, PackRow } from './schema';
import type { WritePlan } from './write-plan';

/** The block that is not full yet, and what a list shows of it. */
export interface OpenBlock {
  readonly number: number;
  readonly block: SignatureBlock;
  readonly summaries: readonly ArticleSummary[];
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
export const placeOf = (pack: string, id: string): string => `${pack}/${id}`;

/**
 * Plans rows for new articles: documents, and index rows appended to the open block and to as many new blocks as needed.
 * @param articles none of which the pack has yet
 */
export async function planRows(
  pack: PackRow,
  open: OpenBlock | null,
  articles: readonly Incoming[],
  signatureOf: SignatureOf,
  onProgress?: ImportProgress,
): Promise<{ puts: WritePlan<unknown>['puts']; pack: PackRow }> {
  const puts: { store: 'articles' | 'blocks' | 'summaries'; key: IDBValidKey; value: unknown }[] = [];
  const rows: NewRow[] = [];
  const breathe = breathing();
  for (const article of articles) {
    rows.push(makeRow(article, pack.id, signatureOf));
    if (rows.length % STORE_LIMITS.articlesPerBatch > 0) continue;
    onProgress?.(rows.length, articles.length);
    await breathe();
  }
  let number = open?.number ?? pack.nextBlock;
  let taken = 0;
  for (let current = open; taken < rows.length; number++, current = null) {
    const room = STORE_LIMITS.blockArticles - (current?.summaries.length ?? 0);
    const batch = rows.slice(taken, taken + room);
    taken += batch.length;
    const block = appendRows(
      current?.block ?? EMPTY_BLOCK,
      batch.map((row) => row.index),
    );
    puts.push({ store: 'blocks', key: [pack.id, number], value: block });
    puts.push({
      store: 'summaries',
      key: [pack.id, number],
      value: [...(current?.summaries ?? []), ...batch.map((row) => row.summary)],
    });
    for (const row of batch) {
      const value: ArticleRow = {
        block: number,
        savedAt: row.summary.savedAt,
        checksum: row.checksum,
        body: row.body,
      };
      puts.push({ store: 'articles', key: [pack.id, row.id], value });
    }
  }
  return {
    puts,
    pack: {
      ...pack,
      articles: pack.articles + rows.length,
      bytes: rows.reduce((sum, { body, index }) => sum + body.length + index.code.length, pack.bytes),
      hash: rows.reduce((sum, row) => addChecksum(sum, row.checksum), pack.hash),
      nextBlock: Math.max(pack.nextBlock, number),
    },
  };
}

function makeRow({ given, savedAt }: Incoming, pack: string, signatureOf: SignatureOf): NewRow {
  const { article } = splitProvenance(given);
  const body = encodeBody(given);
  return {
    id: article.id,
    index: indexRow(article, signatureOf),
    summary: summarise(article, pack, savedAt),
    body,
    checksum: checksum(placeOf(pack, article.id), body),
  };
}
