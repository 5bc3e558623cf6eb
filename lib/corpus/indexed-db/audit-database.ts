import { breathing } from '../breathe';
import type { CorpusHealth } from '../corpus-store';
import { addChecksum } from '../rows/checksum';
import { indexSum } from '../rows/index-sum';
import { idsOf, type SignatureBlock } from '../signatures/signature-block';
import { isWhole, readPackArticles } from './read-articles';
import {
  EMPTY_STATE,
  packRange,
  STATE_KEY,
  type BlockNote,
  type CorpusDatabase,
  type PackRow,
} from './schema';
import { sameState, Sentinel, type SentinelRecord } from './sentinel';

/**
 * Compares what the database says of itself with what was noted outside it. Reads no article. What an import that was cut
 * off has left beside a pack is checked as well, but it is nothing the reader has: the counts are without it.
 */
export async function checkHealth(
  database: CorpusDatabase,
  record: SentinelRecord | null,
): Promise<CorpusHealth> {
  const transaction = database.transaction(['state', 'packs', 'articles']);
  const articles = transaction.objectStore('articles');
  const [state, packs, stored] = await Promise.all([
    transaction.objectStore('state').get(STATE_KEY),
    transaction.objectStore('packs').getAll(),
    articles.count(),
  ]);
  const staged = packs.filter(({ staging }) => staging !== null);
  const beside = sum(await Promise.all(staged.map(({ storage }) => articles.count(packRange(storage)))));
  const besideNoted = sum(staged.map((pack) => pack.articles));
  const noted = state ?? EMPTY_STATE;
  const expected = Sentinel.expected(record, noted);
  const inPacks = sum(packs.map((pack) => pack.articles));
  const found = stored - beside;
  if (sameState(expected, noted) && noted.articles === stored && inPacks === stored && beside === besideNoted)
    return { kind: 'ok', articles: found };
  return {
    kind: 'damaged',
    expected: Math.max(expected.articles, noted.articles, inPacks) - besideNoted,
    found,
    unreadable: 0,
    unindexed: 0,
    orphaned: 0,
    misindexed: 0,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

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
  return withFound(await checkHealth(database, record), found);
}

/** Checks everything: each article against its checksum, each pack's articles against its index rows and its sums. */
export async function auditDatabase(
  database: CorpusDatabase,
  record: SentinelRecord | null,
): Promise<CorpusHealth> {
  const quick = await checkHealth(database, record);
  const found = { unreadable: 0, unindexed: 0, orphaned: 0, misindexed: 0 };
  let sumsAgree = true;
  for (const pack of await database.getAll('packs')) {
    const ids = new Set<string>();
    for await (const { note, block, isSound } of readIndex(database, pack)) {
      if (block === undefined) continue;
      for (const id of idsOf(block)) ids.add(id);
      if (!isSound) found.misindexed += note.articles;
    }
    let matched = 0;
    let hash = 0;
    for await (const batch of readPackArticles(database, pack.storage))
      for (const { id, row } of batch) {
        hash = addChecksum(hash, row.checksum);
        if (!isWhole(pack.storage, id, row)) found.unreadable++;
        if (ids.has(id)) matched++;
        else found.unindexed++;
      }
    found.orphaned += ids.size - matched;
    sumsAgree &&= hash === pack.hash;
  }
  const isDamaged = !sumsAgree || Object.values(found).some((number) => number > 0);
  return withFound(quick, found, isDamaged);
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
  readonly block: SignatureBlock | undefined;
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
