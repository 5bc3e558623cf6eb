import type { CorpusHealth } from '../corpus-store';
import { addChecksum } from '../rows/checksum';
import { idsOf } from '../signatures/signature-block';
import { articleOf, readPackArticles } from './read-articles';
import { EMPTY_STATE, packRange, STATE_KEY, type CorpusDatabase } from './schema';
import { sameState, Sentinel, type SentinelRecord } from './sentinel';

/** Compares what the database says of itself with what was noted outside it. Reads no article. */
export async function checkHealth(
  database: CorpusDatabase,
  record: SentinelRecord | null,
): Promise<CorpusHealth> {
  const transaction = database.transaction(['state', 'packs', 'articles']);
  const [state, packs, found] = await Promise.all([
    transaction.objectStore('state').get(STATE_KEY),
    transaction.objectStore('packs').getAll(),
    transaction.objectStore('articles').count(),
  ]);
  const noted = state ?? EMPTY_STATE;
  const expected = Sentinel.expected(record, noted);
  const inPacks = packs.reduce((sum, pack) => sum + pack.articles, 0);
  if (sameState(expected, noted) && noted.articles === found && inPacks === found)
    return { kind: 'ok', articles: found };
  return {
    kind: 'damaged',
    expected: Math.max(expected.articles, noted.articles, inPacks),
    found,
    unreadable: 0,
    unindexed: 0,
    orphaned: 0,
  };
}

/** Reads everything: each article against its checksum, each pack's articles against its index rows and its sum. */
export async function auditDatabase(
  database: CorpusDatabase,
  record: SentinelRecord | null,
): Promise<CorpusHealth> {
  const quick = await checkHealth(database, record);
  let unreadable = 0;
  let unindexed = 0;
  let orphaned = 0;
  let sumsAgree = true;
  for (const pack of await database.getAll('packs')) {
    const indexed = new Set((await database.getAll('blocks', packRange(pack.storage))).flatMap(idsOf));
    const rowsIndexed = indexed.size;
    let matched = 0;
    let hash = 0;
    for await (const batch of readPackArticles(database, pack.storage)) {
      for (const { id, row } of batch) {
        hash = addChecksum(hash, row.checksum);
        if (articleOf(pack.storage, id, row) === null) unreadable++;
        if (indexed.has(id)) matched++;
        else unindexed++;
      }
    }
    orphaned += rowsIndexed - matched;
    sumsAgree &&= hash === pack.hash;
  }
  if (quick.kind === 'ok' && unreadable + unindexed + orphaned === 0 && sumsAgree) return quick;
  const counts =
    quick.kind === 'damaged'
      ? { expected: quick.expected, found: quick.found }
      : {
          expected: quick.kind === 'ok' ? quick.articles : 0,
          found: quick.kind === 'ok' ? quick.articles : 0,
        };
  return { kind: 'damaged', ...counts, unreadable, unindexed, orphaned };
}
