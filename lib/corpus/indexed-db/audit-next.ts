import { z } from '../../zod';
import type { CorpusHealth } from '../corpus-store';
import type { KeyValue } from '../key-value';
import { STORE_LIMITS } from '../limits';
import { checkHealth, withFound } from './audit-database';
import { isWhole, readArticlesAfter } from './read-articles';
import type { CorpusDatabase } from './schema';
import type { SentinelRecord } from './sentinel';

/** The last article that was checked; `null` before the first and after the last one. */
const Place = z.nullable(z.tuple([z.string(), z.string()]));

/**
 * Checks the next articles against their checksums, whatever pack they are in, and goes on from there the next time.
 * @param keyValue remembers the place
 */
export async function auditNext(
  database: CorpusDatabase,
  record: SentinelRecord | null,
  keyValue: KeyValue,
): Promise<CorpusHealth> {
  const key = `corpus-audit:${database.name}`;
  const parsed = Place.safeParse(await keyValue.get(key));
  let place = parsed.success ? parsed.data : null;
  let unreadable = 0;
  for (let checked = 0; checked < STORE_LIMITS.auditedArticles;) {
    const batch = await readArticlesAfter(database, place);
    for (const {
      key: [storage, id],
      row,
    } of batch)
      if (!isWhole(storage, id, row)) unreadable++;
    checked += batch.length;
    place = batch.at(-1)?.key ?? null;
    if (place === null) break;
  }
  // Where something is wrong, the next look is at the same articles. A disk that takes no note has the same effect.
  if (unreadable === 0) await keyValue.set(key, place).catch(() => undefined);
  return withFound(await checkHealth(database, record), {
    unreadable,
    unindexed: 0,
    orphaned: 0,
    misindexed: 0,
  });
}
