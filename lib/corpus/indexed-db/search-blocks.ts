import type { CorpusAnswer, CorpusQuery } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { livePacks } from './live-packs';
import { IndexScan } from '../signatures/index-scan';
import type { SignatureBlock } from '../signatures/signature-block';
import type { CorpusDatabase } from './schema';

/**
 * One search: asks for the blocks of every enabled pack some way ahead and walks over each as it comes, so that reading
 * and walking go on at the same time, and memory never holds the whole index.
 */
export async function searchBlocks(database: CorpusDatabase, query: CorpusQuery): Promise<CorpusAnswer> {
  const transaction = database.transaction(['packs', 'blocks']);
  transaction.done.catch(() => undefined);
  const asked = transaction.objectStore('packs').getAll();
  const blocks = transaction.objectStore('blocks');
  const scan = new IndexScan(query);
  const keys = livePacks(await asked)
    .filter((pack) => pack.enabled && pack.articles > 0)
    .flatMap((pack) =>
      pack.blocks.flatMap((note, number) =>
        note.articles === 0 ? [] : [{ pack: pack.id, key: [pack.storage, number] as [string, number] }],
      ),
    );
  const coming: Promise<SignatureBlock | undefined>[] = [];
  let next = 0;
  for (const { pack } of keys) {
    for (; next < keys.length && coming.length <= STORE_LIMITS.blocksPerRead; next++) {
      const read = blocks.get(keys[next]!.key);
      // Heard below, in turn; the ones behind a read that fails are not waited for.
      read.catch(() => undefined);
      coming.push(read);
    }
    const block = await coming.shift()!;
    if (block !== undefined) scan.add(block, pack);
  }
  return scan.answer();
}
