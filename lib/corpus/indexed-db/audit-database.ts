import { breathing } from '../breathe';
import type { CorpusHealth } from '../corpus-store';
import { addChecksum } from '../rows/checksum';
import { indexSum } from '../rows/index-sum';
import type { StoredBlock } from '../signatures/sealed-block';
import { idsOf } from '../signatures/signature-block';
import { isWhole, readPackArticles } from './read-articles';
import { countStored, hasEveryChunk } from './count-stored';
import { EMPTY_STATE, STATE_KEY, type BlockNote, type CorpusDatabase, type PackRow } from './schema';
import { sameState, Sentinel, type SentinelRecord } from './sentinel';

/**
 * Compares what the database says of itself with what was noted outside it. Reads a few rows, however many articles there
 * are: an emptied database, an older one of its own and counts that disagree are found, an article that is gone is not.
 */
export const checkHealth = (database: CorpusDatabase, record: SentinelRecord | null): Promise<CorpusHealth> =>
  compareCounts(database, record, async () => true);

/**
 * What an import that was cut off has left beside a pack is checked as well, but it is nothing the reader has: the counts
 * are without it.
 */
async function compareCounts(
  database: CorpusDatabase,
  record: SentinelRecord | null,
  isStored: typeof hasEveryChunk,
): Promise<CorpusHealth> {
  const transaction = database.transaction(['state', 'packs']);
  const [state, packs] = await Promise.all([
    transaction.objectStore('state').get(STATE_KEY),
    transaction.objectStore('packs').getAll(),
  ]);
  const staged = packs.filter(({ staging }) => staging !== null);
  const noted = state ?? EMPTY_STATE;
  const expected = Sentinel.expected(record, noted);
  const [inPacks, beside] = [articlesIn(packs), articlesIn(staged)];
  if (sameState(expected, noted) && noted.articles === inPacks && (await isStored(database, packs)))
    return { kind: 'ok', articles: inPacks - beside };
  return {
    kind: 'damaged',
    expected: Math.max(expected.articles, noted.articles, inPacks) - beside,
    found: await countStored(database, staged),
    unreadable: 0,
    unindexed: 0,
    orphaned: 0,
    misindexed: 0,
  };
}

const articlesIn = (packs: readonly PackRow[]): number =>
  packs.reduce((total, { articles }) => total + articles, 0);

/**
 * Checks everything that can be checked without reading articles: how many there are, and every index row against the
 * sums noted of its block.
 */
export async function auditIndex(
  database: CorpusDatabase,
  record: SentinelRecord | null,
): Promise<CorpusHealth> {
  const found = { unreadable: 0, unindexed: 0, orphaned: 0, misindexed: 0 };
  for (const pack of await database.getAll('packs'))
    for await (const { note, block, isSound } of readIndex(database, pack)) {
      if (block === undefined) found.unindexed += note.articles;
      else if (!isSound) found.misindexed += note.articles;
    }
  return withFound(await compareCounts(database, record, hasEveryChunk), found);
}

/** Checks everything: each article against its checksum, each pack's articles against its index rows and its sums. */
export async function auditDatabase(
  database: CorpusDatabase,
  record: SentinelRecord | null,
): Promise<CorpusHealth> {
  const quick = await compareCounts(database, record, hasEveryChunk);
  const found = { unreadable: 0, unindexed: 0, orphaned: 0, misindexed: 0 };
  let sumsAgree = true;
  let count = 0;
  for (const pack of await database.getAll('packs')) {
    const ids = new Set<string>();
    for await (const { note, block, isSound } of readIndex(database, pack)) {
      if (block === undefined) continue;
      for (const id of idsOf(block)) ids.add(id);
      if (!isSound) found.misindexed += note.articles;
    }
    let matched = 0;
    let stored = 0;
    let hash = 0;
    for await (const batch of readPackArticles(database, pack.storage))
      for (const { id, row } of batch) {
        stored++;
        hash = addChecksum(hash, row.checksum);
        if (!isWhole(pack.storage, id, row)) found.unreadable++;
        if (ids.has(id)) matched++;
        else found.unindexed++;
      }
    found.orphaned += ids.size - matched;
    if (pack.staging === null) count += stored;
    sumsAgree &&= hash === pack.hash && stored === pack.articles;
  }
  const isDamaged = !sumsAgree || Object.values(found).some((number) => number > 0);
  const health = withFound(quick, found, isDamaged);
  return quick.kind === 'ok' && health.kind === 'damaged' ? { ...health, found: count } : health;
}

/** What was found damaged, put beside what the counts say. */
export function withFound(
  counts: CorpusHealth,
  found: Pick<DamagedCorpus, 'unreadable' | 'unindexed' | 'orphaned' | 'misindexed'>,
  isDamaged = Object.values(found).some((number) => number > 0),
): CorpusHealth {
  if (counts.kind === 'newer-database') return counts;
  if (counts.kind === 'damaged') return { ...counts, ...found };
  if (!isDamaged) return counts;
  return { kind: 'damaged', expected: counts.articles, found: counts.articles, ...found };
}

type DamagedCorpus = Extract<CorpusHealth, { kind: 'damaged' }>;

/** A block of a pack's index, and whether it is what its pack notes of it. `undefined` for one that has gone. */
interface CheckedBlock {
  readonly note: BlockNote;
  readonly block: StoredBlock | undefined;
  readonly isSound: boolean;
}

/** One block after the other, the next on its way: all at once are 110 MB at 100,000 articles. */
async function* readIndex(
  database: CorpusDatabase,
  { storage, blocks }: PackRow,
): AsyncGenerator<CheckedBlock, void> {
  const breathe = breathing();
  const read = (number: number) => {
    const transaction = database.transaction(['blocks', 'summaries']);
    const coming = Promise.all([
      transaction.objectStore('blocks').get([storage, number]),
      transaction.objectStore('summaries').get([storage, number]),
    ]);
    // Heard when it is waited for, if it ever is.
    coming.catch(() => undefined);
    return coming;
  };
  const numbers = [...blocks.keys()].filter((number) => blocks[number]!.articles > 0);
  let coming = numbers.length === 0 ? null : read(numbers[0]!);
  for (const [at, number] of numbers.entries()) {
    const [block, summaries] = await coming!;
    coming = at + 1 < numbers.length ? read(numbers[at + 1]!) : null;
    const note = blocks[number]!;
    const isSound =
      block !== undefined && summaries !== undefined && indexSum(block, summaries) === note.index;
    yield { note, block, isSound };
    await breathe();
  }
}
