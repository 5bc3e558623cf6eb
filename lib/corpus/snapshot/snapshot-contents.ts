import { z } from '../../zod';
import { PackManifest } from '../../model/pack';
import { sha256 } from '../pack/sha256';
import type { SnapshotFolder } from './snapshot-folder';

const CONTENTS = 'contents.json';

/** One file: the articles of one block. */
const SnapshotBlock = z.strictObject({
  file: z.string(),
  articles: z.int(),
  /** Of the file, lower-case hex. */
  sha256: z.string(),
});
export type SnapshotBlock = z.infer<typeof SnapshotBlock>;

/** What a snapshot holds. Written last: files it does not name are of no snapshot. */
export const SnapshotContents = z.strictObject({
  format: z.literal(1),
  /** ISO 8601. */
  takenAt: z.string(),
  /** `StateRow.generation` of the store when it was taken. */
  generation: z.int(),
  articles: z.int(),
  packs: z.array(
    z.strictObject({
      id: z.string(),
      manifest: z.nullable(PackManifest),
      enabled: z.boolean(),
      blocks: z.array(SnapshotBlock),
    }),
  ),
});
export type SnapshotContents = z.infer<typeof SnapshotContents>;

/** What the last snapshot holds; `null` where there is none, or none that is whole. */
export async function readContents(folder: SnapshotFolder): Promise<SnapshotContents | null> {
  const bytes = await folder.read(CONTENTS);
  if (bytes === null) return null;
  const digest = new TextDecoder().decode(bytes.subarray(0, 64));
  const body = bytes.slice(65);
  if ((await sha256(body)) !== digest) return null;
  try {
    const parsed = SnapshotContents.safeParse(JSON.parse(new TextDecoder().decode(body)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Makes the files named in it the snapshot, and removes those of earlier ones. */
export async function writeContents(folder: SnapshotFolder, contents: SnapshotContents): Promise<void> {
  const body = new TextEncoder().encode(JSON.stringify(contents));
  const digest = new TextEncoder().encode(`${await sha256(body)}\n`);
  const bytes = new Uint8Array(digest.length + body.length);
  bytes.set(digest);
  bytes.set(body, digest.length);
  await folder.write(CONTENTS, bytes);
  const named = new Set(contents.packs.flatMap(({ blocks }) => blocks.map(({ file }) => file)));
  for (const name of await folder.names())
    if (name !== CONTENTS && !named.has(name)) await folder.remove(name);
}
