import type { ArticleSummary, SignatureOf } from '../corpus-store';
import { giveBack } from '../give-back';
import { STORE_LIMITS } from '../limits';
import { makeChunks, type MadeChunk } from '../rows/article-chunk';
import { addChecksum } from '../rows/checksum';
import type { IncomingArticle } from '../rows/incoming-article';
import { indexSum, movedSum } from '../rows/index-sum';
import { appendSummaries, EMPTY_SUMMARIES, type SummaryBlock } from '../rows/summary-block';
import { indexBytes, isSealed, seal, type StoredBlock } from '../signatures/sealed-block';
import { appendRows, EMPTY_BLOCK, type IndexRow, type SignatureBlock } from '../signatures/signature-block';
import { timeOf } from '../rows/time-of';
import { EMPTY_NOTE, type BlockNote, type ChunkKey, type PackRow } from './schema';
import type { Put } from './write-plan';

/** The block that is not full yet, and what a list shows of it. */
export interface OpenBlock {
  readonly number: number;
  readonly stored: StoredBlock;
  /** The same, never sealed. */
  readonly block: SignatureBlock;
  readonly summaries: SummaryBlock;
}

/** What new articles are made into rows with. */
export interface RowMaking {
  readonly signatureOf: SignatureOf;
  /** The time, ISO 8601. */
  readonly now: () => string;
}

/** New articles of one block. */
interface Batch {
  readonly number: number;
  readonly open: OpenBlock | null;
  readonly chunks: readonly MadeChunk<IncomingArticle>[];
}

/** A block as it is written. */
interface WrittenBlock {
  readonly block: StoredBlock;
  readonly summaries: SummaryBlock;
}

/** Rows that are planned. */
interface PlannedRows {
  readonly puts: Iterable<Put>;
  readonly pack: PackRow;
  readonly finished: () => PackRow;
  /** What the articles will be stored under. */
  readonly keys: readonly ChunkKey[];
}

/**
 * Plans rows for new articles: documents, and index rows appended to the open block and to as many new blocks as needed.
 * Documents are encoded at once, because their checksums are noted before anything is written; index rows, most of the
 * work, are made while the browser writes documents, where they were not made while an earlier write had its turn. Articles
 * go in by id, so that what is read by id lies together.
 * @param articles none of which the pack has yet
 */
export async function planRows(
  pack: PackRow,
  open: OpenBlock | null,
  articles: readonly IncomingArticle[],
): Promise<PlannedRows> {
  const ordered = articles.toSorted((a, b) => (a.given.id < b.given.id ? -1 : 1));
  const blocks = [...pack.blocks];
  const batches: Batch[] = [];
  let { articles: count, chunks: chunkCount, bytes, hash } = pack;
  let number = open?.number ?? blocks.length;
  for (let taken = 0, current = open; taken < ordered.length; number++, current = null) {
    const room = STORE_LIMITS.blockArticles - (current?.summaries.rows.length ?? 0);
    const incoming = ordered.slice(taken, taken + room);
    const chunks = await makeChunks(pack.storage, incoming);
    taken += incoming.length;
    const added = hashOf(chunks);
    blocks[number] = notedWith(current === null ? EMPTY_NOTE : blocks[number]!, incoming, added);
    batches.push({ number, open: current, chunks });
    count += incoming.length;
    chunkCount += chunks.length;
    bytes += chunks.reduce((sum, { chunk }) => sum + chunk.bodies.length, 0);
    hash = addChecksum(hash, added);
  }
  const after: PackRow = { ...pack, articles: count, chunks: chunkCount, bytes, hash, blocks };
  let codeBytes = 0;
  const puts = function* (): Generator<Put, void> {
    for (const batch of batches) {
      const written = yield* putsOfBlock(pack.storage, batch);
      codeBytes += indexBytes(written.block) - (batch.open === null ? 0 : indexBytes(batch.open.stored));
      const note = blocks[batch.number]!;
      blocks[batch.number] = { ...note, index: sumWith(note.index, batch.open, written) };
    }
  };
  const finished = (): PackRow => ({ ...after, bytes: after.bytes + codeBytes, blocks: [...blocks] });
  const keys = batches.flatMap((batch) =>
    batch.chunks.map(({ chunk }) => keyOf(pack.storage, batch.number, chunk.ids)),
  );
  return { puts: puts(), pack: after, finished, keys };
}

/** What a chunk with these ids is stored under. */
export const keyOf = (storage: string, number: number, [firstId = '']: readonly string[]): ChunkKey => [
  storage,
  number,
  firstId,
];

const hashOf = (chunks: readonly MadeChunk<IncomingArticle>[]): number =>
  chunks.reduce((sum, { chunk }) => chunk.checksums.reduce((all, one) => addChecksum(all, one), sum), 0);

const notedWith = (note: BlockNote, added: readonly IncomingArticle[], hash: number): BlockNote => ({
  articles: note.articles + added.length,
  hash: addChecksum(note.hash, hash),
  // Counted in when the rows are made.
  index: note.index,
  ...newestWith(note, added),
});

function newestWith(note: BlockNote, added: readonly IncomingArticle[]): Pick<BlockNote, 'newest'> {
  if (note.articles > 0 && note.newest === undefined) return {};
  const times = added.map(({ savedAt }) => timeOf(savedAt));
  return { newest: Math.max(note.newest ?? 0, ...times) };
}

/** What is noted of a block's index rows once it is written; in a block that goes on being filled, new rows alone are summed up. */
function sumWith(noted: number, open: OpenBlock | null, { block, summaries }: WrittenBlock): number {
  if (open === null) return addChecksum(noted, indexSum(block, summaries));
  if (isSealed(block) || isSealed(open.stored))
    return movedSum(noted, { block: open.stored, summaries: open.summaries }, { block, summaries });
  return addChecksum(noted, indexSum(block, summaries, open.block.ends.length));
}

function* putsOfBlock(storage: string, { number, open, chunks }: Batch): Generator<Put, WrittenBlock> {
  const rows: IndexRow[] = [];
  const added: ArticleSummary[] = [];
  for (const { chunk, articles } of chunks) {
    yield { store: 'chunks', key: keyOf(storage, number, chunk.ids), value: chunk };
    // The browser has a copy.
    giveBack(chunk.bodies);
    for (const article of articles) {
      const { row, summary } = article.rows();
      rows.push(row);
      added.push(summary);
    }
  }
  const key = [storage, number];
  const filled = appendRows(open?.block ?? EMPTY_BLOCK, rows);
  const block = filled.ends.length < STORE_LIMITS.blockArticles ? filled : seal(filled);
  yield { store: 'blocks', key, value: block };
  const summaries = appendSummaries(open?.summaries ?? EMPTY_SUMMARIES, added);
  yield { store: 'summaries', key, value: summaries };
  return { block, summaries };
}
