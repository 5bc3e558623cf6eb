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

/** Reads everything: each article against its checksum, each pack's articles against its index rows and its sums. */
export async function auditDatabase(
  database: CorpusDatabase,
  record: SentinelRecord | null,
): Promise<CorpusHealth> {
  const quick = await checkHealth(database, record);
  let unreadable = 0;
  let unindexed = 0;
  let orphaned = 0;
  let misindexed = 0;
  let sumsAgree = true;
  for (const pack of await database.getAll('packs')) {
    const index = await auditIndex(database, pack);
    misindexed += index.misindexed;
    let matched = 0;
    let hash = 0;
    for await (const batch of readPackArticles(database, pack.storage)) {
      for (const { id, row } of batch) {
        hash = addChecksum(hash, row.checksum);
        if (!isWhole(pack.storage, id, row)) unreadable++;
        if (index.ids.has(id)) matched++;
        else unindexed++;
      }
    }
    orphaned += index.ids.size - matched;
    sumsAgree &&= hash === pack.hash;
  }
  if (quick.kind === 'ok' && unreadable + unindexed + orphaned + misindexed === 0 && sumsAgree) return quick;
  const counts =
    quick.kind === 'damaged'
      ? { expected: quick.expected, found: quick.found }
      : {
          expected: quick.kind === 'ok' ? quick.articles : 0,
          found: quick.kind === 'ok' ? quick.articles : 0,
        };
  return { kind: 'damaged', ...counts, unreadable, unindexed, orphaned, misindexed };
}

/**
 * Each block against what its pack notes of it, one after the other: all at once are 65 MB at 100,000 articles. One that
 * has gone altogether shows as articles in no index row.
 */
async function auditIndex(
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
