import { z } from '../../zod';
import type { CorpusHealth } from '../corpus-store';
import type { KeyValue } from '../key-value';
import { STORE_LIMITS } from '../limits';
import { withFound } from './audit-database';
import { isWhole, readArticlesAfter } from './read-articles';
import { EMPTY_STATE, STATE_KEY, type CorpusDatabase } from './schema';

/** The last article that was checked; `null` before the first and after the last one. */
const Place = z.nullable(z.tuple([z.string(), z.string()]));

/**
 * Checks the next articles against their checksums, whatever pack they are in, and goes on from there the next time.
 * @param keyValue remembers the place
 */
export async function auditNext(database: CorpusDatabase, keyValue: KeyValue): Promise<CorpusHealth> {
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
  // How many there are was counted before: that alone takes a second for 100,000.
  const { articles } = (await database.get('state', STATE_KEY)) ?? EMPTY_STATE;
  const counts = { kind: 'ok', articles } as const;
  return withFound(counts, { unreadable, unindexed: 0, orphaned: 0, misindexed: 0 });
}
