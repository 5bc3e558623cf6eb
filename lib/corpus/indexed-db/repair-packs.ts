import type { MissingArticle, PackStatus } from '../corpus-store';
import { readSnapshotFile } from '../snapshot/snapshot-file';
import type { SnapshotContents } from '../snapshot/snapshot-contents';
import type { SnapshotFolder } from '../snapshot/snapshot-folder';
import { livePacks } from './live-packs';
import type { Incoming } from '../rows/incoming-article';
import { articleOf, readPackArticles } from './read-articles';
import type { CorpusDatabase } from './schema';

/** What a restore came to. */
export interface Restored {
  /** Articles now, and those of them from the snapshot. */
  readonly articles: number;
  readonly fromSnapshot: number;
  /** How many could not be brought back, and those of them of which something is known. */
  readonly missing: number;
  readonly known: readonly MissingArticle[];
}

/** Articles that a pack is put together from. */
interface RepairPart {
  readonly incoming: readonly Incoming[];
  readonly isFromSnapshot: boolean;
}

/** A pack as it can be put together again: first what is still readable, then what the snapshot has of it. */
export interface RepairablePack {
  readonly like: Pick<PackStatus, 'id' | 'manifest' | 'enabled'>;
  readonly parts: () => AsyncIterable<RepairPart>;
}

/** Every pack that the database or the snapshot knows. */
export async function repairablePacks(
  database: CorpusDatabase,
  folder: SnapshotFolder,
  contents: SnapshotContents | null,
): Promise<RepairablePack[]> {
  const present = livePacks(await database.getAll('packs'));
  const snapshot = contents?.packs ?? [];
  const gone = snapshot.filter(({ id }) => !present.some((pack) => pack.id === id));
  // Articles may be left of a pack whose own row is lost: it was stored under its id.
  return [...present, ...gone.map((pack) => ({ ...pack, storage: pack.id }))].map(
    ({ id, manifest, enabled, storage }) => ({
      like: { id, manifest, enabled },
      parts: async function* () {
        for await (const incoming of readableOf(database, storage)) yield { incoming, isFromSnapshot: false };
        for await (const incoming of snapshotOf(folder, contents, id))
          yield { incoming, isFromSnapshot: true };
      },
    }),
  );
}

async function* readableOf(database: CorpusDatabase, storage: string): AsyncGenerator<Incoming[]> {
  for await (const batch of readPackArticles(database, storage))
    yield batch.flatMap(({ id, row }) => {
      const given = articleOf(storage, id, row);
      return given === null ? [] : [{ given, savedAt: row.savedAt }];
    });
}

async function* snapshotOf(
  folder: SnapshotFolder,
  contents: SnapshotContents | null,
  id: string,
): AsyncGenerator<readonly Incoming[]> {
  for (const block of contents?.packs.find((pack) => pack.id === id)?.blocks ?? [])
    yield (await readSnapshotFile(folder, block)) ?? [];
}
