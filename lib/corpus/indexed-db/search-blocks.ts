import type { CorpusAnswer, CorpusQuery } from '../corpus-store';
import { giveBack } from '../give-back';
import { STORE_LIMITS } from '../limits';
import { IndexScan } from '../signatures/index-scan';
import { isSealed, type StoredBlock } from '../signatures/sealed-block';
import type { KeptBlocks } from './kept-blocks';
import { livePacks } from './live-packs';
import type { CorpusDatabase } from './schema';

/**
 * One search: asks for the blocks of every enabled pack some way ahead and collects from each as it comes, so that reading
 * and collecting go on at the same time, and memory never holds the whole of a large index.
 */
export async function searchBlocks(
  database: CorpusDatabase,
  query: CorpusQuery,
  kept: KeptBlocks,
): Promise<CorpusAnswer> {
  const transaction = database.transaction(['packs', 'blocks']);
  transaction.done.catch(() => undefined);
  const asked = transaction.objectStore('packs').getAll();
  const stored = transaction.objectStore('blocks');
  const scan = new IndexScan(query);
  const blocks = livePacks(await asked)
    .filter((pack) => pack.enabled && pack.articles > 0)
    .flatMap((pack) =>
      pack.blocks.flatMap((note, number) =>
        note.articles === 0 ? [] : [{ pack: pack.id, note, key: [pack.storage, number] as [string, number] }],
      ),
    );
  kept.forgetOthers(blocks);
  const coming: (StoredBlock | Promise<StoredBlock | undefined>)[] = [];
  let next = 0;
  for (const noted of blocks) {
    for (; next < blocks.length && coming.length <= STORE_LIMITS.blocksPerRead; next++) {
      const known = kept.get(blocks[next]!);
      if (known !== undefined) {
        coming.push(known);
        continue;
      }
      const read = stored.get(blocks[next]!.key);
      // Heard below, in turn; the ones behind a read that fails are not waited for.
      read.catch(() => undefined);
      coming.push(read);
    }
    const first = coming.shift()!;
    const block = first instanceof Promise ? await first : first;
    if (block === undefined) continue;
    scan.add(block, noted.pack);
    // Only what this search has read: another one may be looking at what was kept.
    if (first instanceof Promise && !kept.keep(noted, block)) giveBackWords(block);
  }
  return scan.answer();
}

/** What a search does not look at again once it has collected from a block. */
const giveBackWords = (block: StoredBlock): void =>
  (isSealed(block) ? [block.lists, block.buckets] : [block.codes, block.ends]).forEach(giveBack);
