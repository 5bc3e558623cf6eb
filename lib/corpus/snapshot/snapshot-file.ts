import { PackArticle } from '../../model/pack';
import { sha256 } from '../pack/sha256';
import { z } from '../../zod';
import type { SnapshotBlock } from './snapshot-contents';
import type { SnapshotFolder } from './snapshot-folder';

const Line = z.strictObject({ savedAt: z.string(), given: PackArticle });
/** An article in a snapshot. */
export type SnapshotArticle = z.infer<typeof Line>;

/** Packs the articles of a block into the bytes of a file: gzip over one JSON line each. */
export async function packSnapshotFile(
  articles: readonly SnapshotArticle[],
): Promise<Uint8Array<ArrayBuffer>> {
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`);
  const packed = new Blob(lines).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** The articles of a file; `null` where it is not what was written. */
export async function readSnapshotFile(
  folder: SnapshotFolder,
  { file, sha256: noted }: SnapshotBlock,
): Promise<SnapshotArticle[] | null> {
  const bytes = await folder.read(file);
  if (bytes === null || (await sha256(bytes)) !== noted) return null;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const articles: SnapshotArticle[] = [];
  for (const line of (await new Response(unpacked).text()).split('\n')) {
    if (line === '') continue;
    const parsed = Line.safeParse(JSON.parse(line));
    if (!parsed.success) return null;
    articles.push(parsed.data);
  }
  return articles;
}
