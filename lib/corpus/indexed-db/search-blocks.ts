import type { CorpusAnswer, CorpusQuery } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { orderPacks } from '../rows/order-packs';
import { IndexScan } from '../signatures/index-scan';
import type { SignatureBlock } from '../signatures/signature-block';
import type { CorpusDatabase } from './schema';

/**
 * One search: reads the blocks of every enabled pack in groups and walks over each group while the next one is being
 * read, so that neither the page nor memory ever holds the whole index.
 */
export async function searchBlocks(database: CorpusDatabase, query: CorpusQuery): Promise<CorpusAnswer> {
  const scan = new IndexScan(query);
  const transaction = database.transaction(['packs', 'blocks']);
  const blocks = transaction.objectStore('blocks');
  const packs = orderPacks(await transaction.objectStore('packs').getAll()).filter(
    (pack) => pack.enabled && pack.articles > 0,
  );
  const groups = packs.flatMap((pack) =>
    Array.from({ length: Math.ceil(pack.nextBlock / STORE_LIMITS.blocksPerRead) }, (_, group) => ({
      pack: pack.id,
      first: group * STORE_LIMITS.blocksPerRead,
    })),
  );
  const read = (group: number): Promise<SignatureBlock[]> | null => {
    const wanted = groups[group];
    if (wanted === undefined) return null;
    const end = wanted.first + STORE_LIMITS.blocksPerRead;
    return blocks.getAll(IDBKeyRange.bound([wanted.pack, wanted.first], [wanted.pack, end], false, true));
  };
  let next = read(0);
  for (let group = 0; next !== null; group++) {
    const current = await next;
    next = read(group + 1);
    for (const block of current) scan.add(block, groups[group]!.pack);
  }
  await transaction.done;
  return scan.answer();
}
