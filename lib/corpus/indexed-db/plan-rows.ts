import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { PackArticle } from '../../model/pack';
import type { ArticleSummary, SignatureOf } from '../corpus-store';
import { breathing } from '../breathe';
import { STORE_LIMITS } from '../limits';
import { addChecksum, checksum } from '../rows/checksum';
import { indexRow } from '../rows/index-row';
import { indexSum } from '../rows/index-sum';
import { encodeBody, splitProvenance } from '../rows/stored-body';
import { summarise } from '../rows/summarise';
import { appendSummaries, EMPTY_SUMMARIES, type SummaryBlock } from '../rows/summary-block';
import { appendRows, EMPTY_BLOCK, type IndexRow, type SignatureBlock } from '../signatures/signature-block';
import { timeOf } from '../rows/time-of';
import { EMPTY_NOTE, type ArticleRow, type BlockNote, type PackRow } from './schema';
import type { Put } from './write-plan';

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

/** An article as it will be stored. */
interface Body {
  readonly article: ArticleSnapshot;
  readonly savedAt: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly checksum: number;
}

/** The place a checksum is bound to. */
export const placeOf = (storage: string, id: string): string => `${storage}/${id}`;

/**
 * Plans rows for new articles: documents, and index rows appended to the open block and to as many new blocks as needed.
 * Documents are encoded at once, because their checksums are noted before anything is written; index rows, most of the
 * work, are made while the browser writes documents.
 * @param articles none of which the pack has yet
 * @param shownAs the pack its summaries name: the one it will be
 */
export async function planRows(
  pack: PackRow,
  open: OpenBlock | null,
  articles: readonly Incoming[],
  shownAs: string,
  signatureOf: SignatureOf,
): Promise<{ puts: Iterable<Put>; pack: PackRow; finished: () => PackRow }> {
  const bodies: Body[] = [];
  const breathe = breathing();
  for (const article of articles)
    if (bodies.push(bodyOf(article, pack.storage)) % STORE_LIMITS.articlesPerBatch === 0) await breathe();
  const blocks = [...pack.blocks];
  const batches: { number: number; open: OpenBlock | null; bodies: readonly Body[] }[] = [];
  let number = open?.number ?? blocks.length;
  for (let taken = 0, current = open; taken < bodies.length; number++, current = null) {
    const room = STORE_LIMITS.blockArticles - (current?.summaries.rows.length ?? 0);
    const batch = bodies.slice(taken, taken + room);
    taken += batch.length;
    blocks[number] = notedWith(current === null ? EMPTY_NOTE : blocks[number]!, batch);
    batches.push({ number, open: current, bodies: batch });
  }
  const after: PackRow = {
    ...pack,
    articles: pack.articles + bodies.length,
    bytes: bodies.reduce((sum, { bytes }) => sum + bytes.length, pack.bytes),
    hash: bodies.reduce((sum, body) => addChecksum(sum, body.checksum), pack.hash),
    blocks,
  };
  let codeBytes = 0;
  const puts = function* (): Generator<Put, void> {
    for (const batch of batches) {
      const before = batch.open?.block.codes.length ?? 0;
      const { block, summaries } = yield* putsOfBlock(pack.storage, batch, shownAs, signatureOf);
      codeBytes += block.codes.length - before;
      const note = blocks[batch.number]!;
      const added = indexSum(block, summaries, note.articles - batch.bodies.length);
      blocks[batch.number] = { ...note, index: addChecksum(note.index, added) };
    }
  };
  const finished = (): PackRow => ({ ...after, bytes: after.bytes + codeBytes, blocks: [...blocks] });
  return { puts: puts(), pack: after, finished };
}

const notedWith = (note: BlockNote, added: readonly Body[]): BlockNote => ({
  articles: note.articles + added.length,
  hash: added.reduce((sum, body) => addChecksum(sum, body.checksum), note.hash),
  // Counted in when the rows are made.
  index: note.index,
  ...newestWith(note, added),
});

function newestWith(note: BlockNote, added: readonly Body[]): Pick<BlockNote, 'newest'> {
  if (note.articles > 0 && note.newest === undefined) return {};
  const times = added.map(({ savedAt }) => timeOf(savedAt));
  return { newest: Math.max(note.newest ?? 0, ...times) };
}

function* putsOfBlock(
  storage: string,
  { number, open, bodies }: { number: number; open: OpenBlock | null; bodies: readonly Body[] },
  shownAs: string,
  signatureOf: SignatureOf,
): Generator<Put, Pick<OpenBlock, 'block' | 'summaries'>> {
  const rows: IndexRow[] = [];
  const added: ArticleSummary[] = [];
  for (const { article, savedAt, bytes, checksum: sum } of bodies) {
    const value: ArticleRow = { block: number, savedAt, checksum: sum, body: bytes };
    yield { store: 'articles', key: [storage, article.id], value };
    const summary = summarise(article, shownAs, savedAt);
    rows.push(indexRow(article, summary.page, signatureOf));
    added.push(summary);
  }
  const key = [storage, number];
  const block = appendRows(open?.block ?? EMPTY_BLOCK, rows);
  yield { store: 'blocks', key, value: block };
  const summaries = appendSummaries(open?.summaries ?? EMPTY_SUMMARIES, added);
  yield { store: 'summaries', key, value: summaries };
  return { block, summaries };
}

function bodyOf({ given, savedAt }: Incoming, storage: string): Body {
  const { article } = splitProvenance(given);
  const bytes = encodeBody(given);
  return { article, savedAt, bytes, checksum: checksum(placeOf(storage, article.id), bytes) };
}
