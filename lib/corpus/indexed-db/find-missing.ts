import type { ArticleSummary, MissingArticle } from '../corpus-store';
import { idsOf } from '../signatures/signature-block';
import type { SnapshotContents } from '../snapshot/snapshot-contents';
import { readSnapshotFile } from '../snapshot/snapshot-file';
import type { SnapshotFolder } from '../snapshot/snapshot-folder';
import { articleOf, readPackArticles } from './read-articles';
import { packRange, type CorpusDatabase } from './schema';

type About = Pick<ArticleSummary, 'headline' | 'publisher' | 'url'>;

/**
 * Every article that was stored and cannot be read: those that index rows, lists or the last snapshot name and that have
 * no whole text. What a list or the snapshot says of them is given with them.
 */
export async function findMissing(
  database: CorpusDatabase,
  folder: SnapshotFolder,
  contents: SnapshotContents | null,
): Promise<MissingArticle[]> {
  const packs = await database.getAll('packs');
  const staged = new Set(packs.filter(({ staging }) => staging !== null).map(({ storage }) => storage));
  // A pack whose own row is lost was stored under its id.
  const idOf = new Map(packs.map(({ storage, id }) => [storage, id]));
  const storages = new Set(packs.map(({ storage }) => storage));
  for (const [storage] of await database.getAllKeys('blocks')) storages.add(storage);
  for (const [storage] of await database.getAllKeys('summaries')) storages.add(storage);
  const missing: MissingArticle[] = [];
  const seen = new Set<string>();
  for (const storage of storages) {
    if (staged.has(storage)) continue;
    const pack = idOf.get(storage) ?? storage;
    seen.add(pack);
    const { stored, whole } = await storedIds(database, storage);
    const inSnapshot = await idsInSnapshot(folder, contents, pack);
    for (const [id, about] of await namedBy(database, storage, stored, inSnapshot))
      if (!whole.has(id)) missing.push({ id, pack, about, comesBack: inSnapshot.has(id) });
  }
  for (const { id: pack } of contents?.packs ?? []) {
    if (seen.has(pack)) continue;
    for (const [id, about] of await idsInSnapshot(folder, contents, pack))
      missing.push({ id, pack, about, comesBack: true });
  }
  return missing;
}

/** Those of them that are not there (again). */
export async function stillMissing(
  database: CorpusDatabase,
  missing: readonly MissingArticle[],
): Promise<MissingArticle[]> {
  const transaction = database.transaction(['packs', 'chunks']);
  const storages = new Map(
    (await transaction.objectStore('packs').getAll()).map(({ id, storage }) => [id, storage]),
  );
  const index = transaction.objectStore('chunks').index('byId');
  const keys = await Promise.all(missing.map(({ id }) => index.getAllKeys(id)));
  return missing.filter(
    ({ pack }, at) => !keys[at]!.some(([storage]) => storage === (storages.get(pack) ?? pack)),
  );
}

/** The ids of what is stored, and those of them that can be read. */
async function storedIds(
  database: CorpusDatabase,
  storage: string,
): Promise<{ readonly stored: ReadonlySet<string>; readonly whole: ReadonlySet<string> }> {
  const stored = new Set<string>();
  const whole = new Set<string>();
  for await (const batch of readPackArticles(database, storage))
    for (const { id, row } of batch) {
      stored.add(id);
      if (articleOf(storage, id, row) !== null) whole.add(id);
    }
  return { stored, whole };
}

/** What the index, the list and the snapshot name; the list knows best what an article was called last. */
async function namedBy(
  database: CorpusDatabase,
  storage: string,
  stored: ReadonlySet<string>,
  inSnapshot: ReadonlyMap<string, About>,
): Promise<Map<string, About | null>> {
  const named = new Map<string, About | null>();
  const range = packRange(storage);
  for (const id of stored) named.set(id, null);
  for (const key of await database.getAllKeys('blocks', range)) {
    const block = await database.get('blocks', key);
    for (const id of block === undefined ? [] : idsOf(block)) named.set(id, null);
  }
  for (const [id, about] of inSnapshot) named.set(id, about);
  for (const key of await database.getAllKeys('summaries', range))
    for (const row of (await database.get('summaries', key))?.rows ?? []) {
      const summary = readSummary(row);
      if (summary !== null) named.set(summary.id, aboutOf(summary));
    }
  return named;
}

async function idsInSnapshot(
  folder: SnapshotFolder,
  contents: SnapshotContents | null,
  pack: string,
): Promise<Map<string, About>> {
  const ids = new Map<string, About>();
  for (const block of contents?.packs.find(({ id }) => id === pack)?.blocks ?? [])
    for (const { given } of (await readSnapshotFile(folder, block)) ?? []) ids.set(given.id, aboutOf(given));
  return ids;
}

const aboutOf = ({ headline, publisher, url }: About): About => ({ headline, publisher, url });

/** Damage may have come to it as well. */
function readSummary(row: string): (About & { readonly id: string }) | null {
  try {
    const { id, headline, publisher, url } = JSON.parse(row) as ArticleSummary;
    return typeof id === 'string' && typeof headline === 'string' && typeof url === 'string'
      ? { id, headline, publisher: typeof publisher === 'string' ? publisher : null, url }
      : null;
  } catch {
    return null;
  }
}
