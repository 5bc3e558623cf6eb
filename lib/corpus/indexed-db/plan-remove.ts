import type { IDBPObjectStore } from 'idb';
import { withoutArticles, type ArticleChunk } from '../rows/article-chunk';
import { addChecksum } from '../rows/checksum';
import { indexRowSum, movedSum } from '../rows/index-sum';
import { withoutSummaries, type SummaryBlock } from '../rows/summary-block';
import { indexBytes, isSealed, seal, unsealed, type StoredBlock } from '../signatures/sealed-block';
import { idAt, rowCount, withoutRows } from '../signatures/signature-block';
import { keyOf } from './plan-rows';
import { articlesOf } from './read-articles';
import {
  EMPTY_NOTE,
  packRange,
  stagingId,
  type BlockNote,
  type ChunkKey,
  type CorpusDatabase,
  type CorpusSchema,
  type PackRow,
  type StoreName,
} from './schema';
import type { Put, WritePlan } from './write-plan';

type Writes = Pick<WritePlan<unknown>, 'deletes' | 'packs'> & { readonly puts: readonly Put[] };

/** What goes out of one block. */
interface Going {
  readonly ids: Set<string>;
  /** Of the articles that go. */
  hash: number;
}

/**
 * Plans to remove every copy of these articles. Each block that held one is written anew, or goes when it is empty.
 * @param only the pack to remove them from; without it, from all
 */
export async function planRemove(
  database: CorpusDatabase,
  ids: readonly string[],
  only?: string,
): Promise<WritePlan<{ removed: number }>> {
  const packs = (await database.getAll('packs')).filter(
    ({ id, staging }) => staging === null && (only === undefined || id === only),
  );
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
  const transaction = database.transaction(['chunks', 'blocks', 'summaries']);
  const deletes: WritePlan<unknown>['deletes'][number][] = [];
  const puts: Put[] = [];
  const byBlock = new Map<number, Going>();
  let { articles, chunks, bytes, hash } = pack;
  const wanted = new Set(ids);
  for (const { key, chunk } of await chunksWith(transaction.objectStore('chunks'), pack.storage, ids)) {
    const [, number] = key;
    const going = byBlock.get(number) ?? { ids: new Set(), hash: 0 };
    byBlock.set(number, going);
    for (const { id, row } of articlesOf(chunk)) {
      if (!wanted.has(id)) continue;
      going.ids.add(id);
      going.hash = addChecksum(going.hash, row.checksum);
      removed.add(id);
      articles--;
      bytes -= row.body.length;
      hash = addChecksum(hash, row.checksum, -1);
    }
    const left = withoutArticles(chunk, wanted);
    deletes.push({ store: 'chunks', key });
    if (left === null) chunks--;
    else puts.push({ store: 'chunks', key: keyOf(pack.storage, number, left.ids), value: left });
  }
  const blocks: BlockNote[] = [...pack.blocks];
  for (const [number, going] of byBlock) {
    const key: [string, number] = [pack.storage, number];
    const block = await transaction.objectStore('blocks').get(key);
    const summaries = await transaction.objectStore('summaries').get(key);
    const left = block === undefined ? null : withoutIds(block, going.ids);
    bytes -= (block === undefined ? 0 : indexBytes(block)) - (left === null ? 0 : indexBytes(left));
    if (left === null || rowCount(left) === 0) {
      deletes.push({ store: 'blocks', key }, { store: 'summaries', key });
      blocks[number] = EMPTY_NOTE;
      continue;
    }
    puts.push({ store: 'blocks', key, value: left });
    const shown = summaries === undefined ? null : withoutSummaries(summaries, going.ids);
    if (shown !== null) puts.push({ store: 'summaries', key, value: shown });
    const note = blocks[number]!;
    blocks[number] = {
      ...note,
      articles: note.articles - going.ids.size,
      hash: addChecksum(note.hash, going.hash, -1),
      index:
        shown === null
          ? note.index
          : withoutIndexRows(
              note.index,
              { block: block!, summaries: summaries! },
              { block: left, summaries: shown },
              going.ids,
            ),
    };
  }
  await transaction.done;
  const packs =
    deletes.length === 0
      ? []
      : [{ id: pack.id, before: pack, after: { ...pack, articles, chunks, bytes, hash, blocks } }];
  return { deletes, puts, packs };
}

/** The stored values of a pack that hold one of these articles. */
async function chunksWith(
  store: IDBPObjectStore<CorpusSchema, StoreName[], 'chunks'>,
  storage: string,
  ids: readonly string[],
): Promise<{ readonly key: ChunkKey; readonly chunk: ArticleChunk }[]> {
  const keys = new Map<string, ChunkKey>();
  for (const found of await Promise.all(ids.map((id) => store.index('byId').getAllKeys(id))))
    for (const key of found) if (key[0] === storage) keys.set(key.join('/'), key);
  return Promise.all([...keys.values()].map(async (key) => ({ key, chunk: (await store.get(key))! })));
}

/** A block without these rows; a sealed one is sealed again. */
function withoutIds(block: StoredBlock, gone: ReadonlySet<string>): StoredBlock {
  const left = withoutRows(unsealed(block), gone);
  return isSealed(block) ? seal(left) : left;
}

interface Indexed {
  readonly block: StoredBlock;
  readonly summaries: SummaryBlock;
}

function withoutIndexRows(sum: number, before: Indexed, after: Indexed, gone: ReadonlySet<string>): number {
  const { block, summaries } = before;
  if (isSealed(block)) return movedSum(sum, before, after);
  let left = sum;
  for (let place = 0; place < block.ends.length; place++)
    if (gone.has(idAt(block, place))) left = addChecksum(left, indexRowSum(block, summaries, place), -1);
  return left;
}

/** Plans to remove a pack as a unit, with what an import of it that was not finished has left. */
export async function planRemovePack(
  database: CorpusDatabase,
  id: string,
): Promise<WritePlan<{ removed: number }>> {
  const rows = [await database.get('packs', id), await database.get('packs', stagingId(id))];
  const present = rows.filter((row) => row !== undefined);
  return {
    deletes: present.flatMap(deletesOfPack),
    puts: [],
    packs: present.map((before) => ({ id: before.id, before, after: null })),
    outcome: { removed: rows[0]?.articles ?? 0 },
  };
}

/** Everything stored under a pack, the pack's own row left out. */
export const deletesOfPack = ({ storage }: PackRow): WritePlan<unknown>['deletes'] =>
  (['chunks', 'blocks', 'summaries'] as const).map((store) => ({ store, key: packRange(storage) }));
