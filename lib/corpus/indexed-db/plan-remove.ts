import { addChecksum } from '../rows/checksum';
import { withoutRows } from '../signatures/signature-block';
import { packRange, type CorpusDatabase, type PackRow } from './schema';
import type { WritePlan } from './write-plan';

type Writes = Pick<WritePlan<unknown>, 'deletes' | 'puts' | 'packs'>;

/** Plans to remove every copy of these articles. Each block that held one is written anew, or goes when it is empty. */
export async function planRemove(
  database: CorpusDatabase,
  ids: readonly string[],
): Promise<WritePlan<{ removed: number }>> {
  const packs = await database.getAll('packs');
  const removed = new Set<string>();
  const parts: Writes[] = [];
  for (const pack of packs) parts.push(await removeFromPack(database, pack, [...new Set(ids)], removed));
  return {
    deletes: parts.flatMap((part) => part.deletes),
    puts: parts.flatMap((part) => part.puts),
    packs: parts.flatMap((part) => part.packs),
    outcome: { removed: removed.size },
  };
}

async function removeFromPack(
  database: CorpusDatabase,
  pack: PackRow,
  ids: readonly string[],
  removed: Set<string>,
): Promise<Writes> {
  const transaction = database.transaction(['articles', 'blocks', 'summaries']);
  const deletes: WritePlan<unknown>['deletes'][number][] = [];
  const puts: WritePlan<unknown>['puts'][number][] = [];
  const byBlock = new Map<number, Set<string>>();
  let { articles, bytes, hash } = pack;
  for (const id of ids) {
    const row = await transaction.objectStore('articles').get([pack.id, id]);
    if (row === undefined) continue;
    byBlock.set(row.block, (byBlock.get(row.block) ?? new Set()).add(id));
    deletes.push({ store: 'articles', key: [pack.id, id] });
    removed.add(id);
    articles--;
    bytes -= row.body.length;
    hash = addChecksum(hash, row.checksum, -1);
  }
  for (const [number, gone] of byBlock) {
    const key: [string, number] = [pack.id, number];
    const block = await transaction.objectStore('blocks').get(key);
    const summaries = (await transaction.objectStore('summaries').get(key)) ?? [];
    const kept = summaries.filter((summary) => !gone.has(summary.id));
    const left = block === undefined ? null : withoutRows(block, gone);
    bytes -= (block?.codes.length ?? 0) - (left?.codes.length ?? 0);
    if (left === null || left.ends.length === 0) {
      deletes.push({ store: 'blocks', key }, { store: 'summaries', key });
    } else {
      puts.push({ store: 'blocks', key, value: left }, { store: 'summaries', key, value: kept });
    }
  }
  await transaction.done;
  const packs =
    deletes.length === 0 ? [] : [{ id: pack.id, before: pack, after: { ...pack, articles, bytes, hash } }];
  return { deletes, puts, packs };
}

/** Plans to remove a pack as a unit. */
export async function planRemovePack(
  database: CorpusDatabase,
  id: string,
): Promise<WritePlan<{ removed: number }>> {
  const before = (await database.get('packs', id)) ?? null;
  return {
    deletes: before === null ? [] : deletesOfPack(id),
    puts: [],
    packs: before === null ? [] : [{ id, before, after: null }],
    outcome: { removed: before?.articles ?? 0 },
  };
}

/** Everything stored under a pack, the pack's own row left out. */
export const deletesOfPack = (id: string): WritePlan<unknown>['deletes'] =>
  (['articles', 'blocks', 'summaries'] as const).map((store) => ({ store, key: packRange(id) }));
