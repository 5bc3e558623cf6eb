import { addChecksum } from '../rows/checksum';
import { sha256 } from '../pack/sha256';
import { packSnapshotFile, type SnapshotArticle } from '../snapshot/snapshot-file';
import {
  readContents,
  writeContents,
  type SnapshotBlock,
  type SnapshotContents,
} from '../snapshot/snapshot-contents';
import type { SnapshotFolder } from '../snapshot/snapshot-folder';
import { livePacks } from './live-packs';
import { articleOf, articlesOf } from './read-articles';
import {
  blockRange,
  EMPTY_STATE,
  STATE_KEY,
  type BlockNote,
  type CorpusDatabase,
  type PackRow,
} from './schema';

/**
 * Brings a snapshot up to date: writes a file for each block that has changed since the last one and leaves the others.
 * Where a block does not hold what is noted of it, because of damage or of a write at the same time, the last snapshot
 * stays as it is: it never gets worse.
 * @returns what it holds now; `null` where it was left as it was
 */
export async function takeSnapshot(
  database: CorpusDatabase,
  folder: SnapshotFolder,
  now: string,
): Promise<SnapshotContents | null> {
  const transaction = database.transaction(['packs', 'state']);
  const { generation } = (await transaction.objectStore('state').get(STATE_KEY)) ?? EMPTY_STATE;
  const rows = livePacks(await transaction.objectStore('packs').getAll());
  const last = await readContents(folder);
  const known = new Map(last?.packs.flatMap(({ blocks }) => blocks.map((block) => [block.file, block])));
  const packs: SnapshotContents['packs'] = [];
  for (const row of rows) {
    const blocks: SnapshotBlock[] = [];
    for (const [number, note] of row.blocks.entries()) {
      if (note.articles === 0) continue;
      const file = fileOf(row, number, note);
      const block = known.get(file) ?? (await writeBlock(database, folder, row, number, file));
      if (block === null) return null;
      blocks.push(block);
    }
    packs.push({ id: row.id, manifest: row.manifest, enabled: row.enabled, blocks });
  }
  const articles = rows.reduce((sum, row) => sum + row.articles, 0);
  const contents: SnapshotContents = { format: 1, takenAt: now, generation, articles, packs };
  await writeContents(folder, contents);
  return contents;
}

/** The same articles in the same place give the same name. */
const fileOf = ({ storage }: PackRow, number: number, note: BlockNote): string =>
  `${storage}.${number}.${note.articles}.${note.hash.toString(36)}.gz`;

async function writeBlock(
  database: CorpusDatabase,
  folder: SnapshotFolder,
  { storage, blocks }: PackRow,
  number: number,
  file: string,
): Promise<SnapshotBlock | null> {
  const articles: SnapshotArticle[] = [];
  let hash = 0;
  for (const chunk of await database.getAll('chunks', blockRange(storage, number)))
    for (const { id, row } of articlesOf(chunk)) {
      const given = articleOf(storage, id, row);
      if (given === null) return null;
      hash = addChecksum(hash, row.checksum);
      articles.push({ savedAt: row.savedAt, given });
    }
  const noted = blocks[number]!;
  if (hash !== noted.hash || articles.length !== noted.articles) return null;
  const bytes = await packSnapshotFile(articles);
  await folder.write(file, bytes);
  return { file, articles: articles.length, sha256: await sha256(bytes) };
}
