import type { ImportProgress, PackStatus } from '../corpus-store';
import type { Pack } from '../pack/read-pack';
import { deletesOfPack } from './plan-remove';
import { planRows, type RowMaking } from './plan-rows';
import type { CorpusDatabase } from './schema';
import type { WritePlan } from './write-plan';

/** Plans to install a pack, in place of an older one of its id if there is one. The reader's on or off stays. */
export async function planReplacePack(
  database: CorpusDatabase,
  { manifest, articles }: Pack,
  making: RowMaking,
  onProgress?: ImportProgress,
): Promise<WritePlan<PackStatus>> {
  const before = (await database.get('packs', manifest.id)) ?? null;
  const enabled = before?.enabled ?? true;
  const empty = { id: manifest.id, manifest, enabled, articles: 0, bytes: 0, hash: 0, nextBlock: 0 };
  const savedAt = making.now();
  const planned = await planRows(
    empty,
    null,
    articles.map((given) => ({ given, savedAt })),
    making.signatureOf,
    onProgress,
  );
  return {
    deletes: before === null ? [] : deletesOfPack(manifest.id),
    puts: planned.puts,
    packs: [{ id: manifest.id, before, after: planned.pack }],
    outcome: { id: manifest.id, manifest, enabled, articles: articles.length, bytes: planned.pack.bytes },
  };
}
