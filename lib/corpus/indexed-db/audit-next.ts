import { z } from '../../zod';
import type { CorpusHealth } from '../corpus-store';
import type { KeyValue } from '../key-value';
import { STORE_LIMITS } from '../limits';
import { addChecksum } from '../rows/checksum';
import { withFound } from './audit-database';
import { articlesOf, isWhole, readChunks } from './read-articles';
import { blockRange, type BlockNote, type CorpusDatabase } from './schema';

/** The last block whose articles were checked; `null` before the first and after the last one. */
const Place = z.nullable(z.tuple([z.string(), z.int()]));

/** Articles of a block, to be checked against what is noted of them. */
interface BlockToCheck {
  readonly storage: string;
  readonly number: number;
  readonly note: BlockNote;
}

/**
 * Checks the articles of the next blocks, whatever pack they are in: each against its checksum, and each block against
 * how many its pack notes and their sum. Goes on from there the next time.
 * @param keyValue remembers the place
 */
export async function auditNext(database: CorpusDatabase, keyValue: KeyValue): Promise<CorpusHealth> {
  const key = `corpus-audit:${database.name}`;
  // Without its note the look begins anew.
  const parsed = Place.safeParse(await keyValue.get(key).catch(() => null));
  const packs = await database.getAll('packs');
  const blocks = packs.flatMap(({ storage, blocks: notes }) =>
    notes.flatMap((note, number) => (note.articles === 0 ? [] : [{ storage, number, note }])),
  );
  blocks.sort((a, b) => comparePlaces([a.storage, a.number], [b.storage, b.number]));
  const last = parsed.success ? parsed.data : null;
  const next = last === null ? 0 : blocks.findIndex((block) => isBehind(block, last));
  const [found, at] = await checkBlocks(database, blocks, Math.max(0, next));
  const place = at < blocks.length ? [blocks[at - 1]!.storage, blocks[at - 1]!.number] : null;
  // Where something is wrong, the next look is at the same articles. A disk that takes no note has the same effect.
  if (!found.isDamaged) await keyValue.set(key, place).catch(() => undefined);
  const articles = packs.reduce((sum, pack) => sum + pack.articles, 0);
  const sums = { unreadable: found.unreadable, unindexed: 0, orphaned: 0, misindexed: 0 };
  const health = withFound({ kind: 'ok', articles }, sums, found.isDamaged);
  return health.kind === 'damaged' ? { ...health, found: articles - found.gone } : health;
}

const comparePlaces = (a: readonly [string, number], b: readonly [string, number]): number =>
  a[0] === b[0] ? a[1] - b[1] : a[0] < b[0] ? -1 : 1;
const isBehind = ({ storage, number }: BlockToCheck, last: readonly [string, number]): boolean =>
  comparePlaces([storage, number], last) > 0;

/** Checks blocks from a place on, until enough articles were looked at. Gives what was found and the first block left. */
async function checkBlocks(
  database: CorpusDatabase,
  blocks: readonly BlockToCheck[],
  first: number,
): Promise<[{ unreadable: number; gone: number; isDamaged: boolean }, number]> {
  const found = { unreadable: 0, gone: 0, isDamaged: false };
  let at = first;
  for (let checked = 0; at < blocks.length && checked < STORE_LIMITS.auditedArticles; at++) {
    const { storage, number, note } = blocks[at]!;
    let hash = 0;
    let count = 0;
    for await (const batch of readChunks(database, blockRange(storage, number)))
      for (const { chunk } of batch)
        for (const { id, row } of articlesOf(chunk)) {
          count++;
          hash = addChecksum(hash, row.checksum);
          if (!isWhole(storage, id, row)) found.unreadable++;
        }
    found.gone += Math.max(0, note.articles - count);
    found.isDamaged ||= count !== note.articles || hash !== note.hash;
    checked += note.articles;
  }
  found.isDamaged ||= found.unreadable > 0;
  return [found, at];
}
