import type { CorpusHealth } from '../corpus-store';
import { addChecksum } from '../rows/checksum';
import { indexSum } from '../rows/index-sum';
import { idsOf } from '../signatures/signature-block';
import { isWhole, readPackArticles } from './read-articles';
import { EMPTY_STATE, packRange, STATE_KEY, type CorpusDatabase, type PackRow } from './schema';
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

/** Checks everything but the articles' texts: counts, and the ids and sums of index rows. */
export async function auditIndex(
  database: CorpusDatabase,
  record: SentinelRecord | null,
): Promise<CorpusHealth> {
  const found = { unreadable: 0, unindexed: 0, orphaned: 0, misindexed: 0 };
  for (const pack of await database.getAll('packs')) {
    const { ids, misindexed } = await readIndex(database, pack);
    found.misindexed += misindexed;
    let matched = 0;
    const keys = await database.getAllKeys('articles', packRange(pack.storage));
    for (const [, id] of keys) if (ids.has(id)) matched++;
    found.unindexed += keys.length - matched;
    found.orphaned += ids.size - matched;
  }
  return withFound(await checkHealth(database, record), found);
}

/** Checks everything: also each article against its checksum, and each pack's sum. */
export async function auditDatabase(
  database: CorpusDatabase,
  record: SentinelRecord | null,
): Promise<CorpusHealth> {
  const index = await auditIndex(database, record);
  let unreadable = 0;
  let sumsAgree = true;
  for (const pack of await database.getAll('packs')) {
    let hash = 0;
    for await (const batch of readPackArticles(database, pack.storage))
      for (const { id, row } of batch) {
        hash = addChecksum(hash, row.checksum);
        if (!isWhole(pack.storage, id, row)) unreadable++;
      }
    sumsAgree &&= hash === pack.hash;
  }
  if (index.kind === 'newer-database') return index;
  if (index.kind === 'damaged') return { ...index, unreadable };
  return withFound(index, { unreadable, unindexed: 0, orphaned: 0, misindexed: 0 }, !sumsAgree);
}

/** What was found damaged, put beside what the counts say. */
export function withFound(
  counts: CorpusHealth,
  found: Pick<DamagedCorpus, 'unreadable' | 'unindexed' | 'orphaned' | 'misindexed'>,
  isDamaged = Object.values(found).some((number) => number > 0),
): CorpusHealth {
  if (counts.kind === 'newer-database') return counts;
  if (counts.kind === 'damaged') return { ...counts, ...found };
  if (!isDamaged && found.unreadable === 0) return counts;
  return { kind: 'damaged', expected: counts.articles, found: counts.articles, ...found };
}

type DamagedCorpus = Extract<CorpusHealth, { kind: 'damaged' }>;

/**
 * Each block against what its pack notes of it, one after the other: all at once are 65 MB at 100,000 articles. One that
 * has gone altogether shows as articles in no index row.
 */
async function readIndex(
  database: CorpusDatabase,
  { storage, blocks: notes }: PackRow,
): Promise<{ readonly ids: ReadonlySet<string>; readonly misindexed: number }> {
  const ids = new Set<string>();
  let misindexed = 0;
  for (const [number, note] of notes.entries()) {
    if (note.articles === 0) continue;
    const transaction = database.transaction(['blocks', 'summaries']);
    const [block, summaries] = await Promise.all([
      transaction.objectStore('blocks').get([storage, number]),
      transaction.objectStore('summaries').get([storage, number]),
    ]);
    if (block === undefined) continue;
    for (const id of idsOf(block)) ids.add(id);
    if (summaries === undefined || indexSum(block, summaries) !== note.index) misindexed += note.articles;
  }
  return { ids, misindexed };
}
