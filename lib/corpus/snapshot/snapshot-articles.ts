import type { PackArticle } from '../../model/pack';
import type { SnapshotContents } from './snapshot-contents';
import { readSnapshotFile } from './snapshot-file';
import type { SnapshotFolder } from './snapshot-folder';

/** Everything that one pack has in a snapshot, in parts of a thousand; files that are not what was written are left out. */
export async function* snapshotArticles(
  folder: SnapshotFolder,
  pack: SnapshotContents['packs'][number],
): AsyncGenerator<PackArticle[]> {
  for (const block of pack.blocks)
    yield ((await readSnapshotFile(folder, block)) ?? []).map(({ given }) => given);
}
