import { articleMarkdown } from '../../lib/corpus/export/article-markdown';
import { METADATA_CSV_HEAD, metadataCsvRow } from '../../lib/corpus/export/metadata-csv';
import { OWN_PACK_ID, SELECTION_PACK } from '../../lib/corpus/export/own-packs';
import { SAVED_PACK, type CorpusStore } from '../../lib/corpus/corpus-store';
import { PACK_LIMITS } from '../../lib/corpus/limits';
import { PACK_FORMAT } from '../../lib/model/pack';
import { writePack, type PackDescription } from '../../lib/corpus/pack/write-pack';
import { snapshotArticles } from '../../lib/corpus/snapshot/snapshot-articles';
import { readContents } from '../../lib/corpus/snapshot/snapshot-contents';
import type { SnapshotFolder } from '../../lib/corpus/snapshot/snapshot-folder';
import type { PackArticle } from '../../lib/model/pack';
import { download } from './download';
import { sha256 } from './snapshot-id';

/** Rows read at once where a whole pack is exported: more than any collection has. */
const ALL_ROWS = 10_000_000;
/** Articles of one exported part of a snapshot: a pack of that many is well below what one may hold. */
const SNAPSHOT_PART = 5_000;
/** Articles read at once for Markdown and CSV. */
const BATCH = 200;

/** What a pack made from the reader's own articles says of itself. */
const OWN_PACK: PackDescription = {
  format: PACK_FORMAT,
  kind: 'crossread-pack',
  id: OWN_PACK_ID,
  name: 'Saved articles',
  version: '1',
  licence: 'unknown',
  language: 'mul',
  provenance: 'Saved with Crossread from the pages they name.',
};

/** Downloads each pack as a file of its own, the reader's saved articles first. Needs no permission. */
export async function exportPacks(store: CorpusStore): Promise<number> {
  let exported = 0;
  for (const { id, manifest, articles } of await store.packs()) {
    if (articles === 0) continue;
    const { rows } = await store.list({ pack: id, offset: 0, limit: ALL_ROWS });
    const description = id === SAVED_PACK || manifest === null ? OWN_PACK : manifest;
    await downloadPacks(
      store,
      rows.map((row) => row.id),
      description,
      `crossread-${id}`,
      id === SAVED_PACK ? null : id,
    );
    exported += articles;
  }
  return exported;
}

/** Downloads chosen articles as a pack. Added again, they become saved articles, each once. */
export async function exportSelection(store: CorpusStore, ids: readonly string[]): Promise<void> {
  const id = `${SELECTION_PACK}${(await sha256([...ids].sort().join('\n'))).slice(0, 12)}`;
  await downloadPacks(store, ids, { ...OWN_PACK, id, name: 'Chosen articles' }, 'crossread-selection', null);
}

/**
 * Writes a pack, or several where one would be larger than any pack may be that is read again.
 * @param whole id of the pack where it is one from a file, which never grows beyond the limit
 */
async function downloadPacks(
  store: CorpusStore,
  ids: readonly string[],
  description: PackDescription,
  name: string,
  whole: string | null,
): Promise<void> {
  const open: (readonly string[])[] = [ids];
  for (let part = 1; open.length > 0;) {
    const now = open.shift()!;
    const pack = await store.exportPack(whole === null ? { ids: now } : { pack: whole }, description);
    if (whole === null && pack.size > PACK_LIMITS.jsonBytes && now.length > 1) {
      const half = Math.ceil(now.length / 2);
      open.unshift(now.slice(0, half), now.slice(half));
      continue;
    }
    const single = part === 1 && open.length === 0;
    await download(`${name}${single ? '' : `-${part}`}.ndjson.gz`, await gzip(pack));
    part += 1;
  }
}

/**
 * Downloads what the snapshot holds, where the collection itself does not open. Parts of a pack that is larger than any
 * pack may be join the saved articles when they are added again, as those that the reader saved do.
 */
export async function exportSnapshot(folder: SnapshotFolder): Promise<void> {
  for (const pack of (await readContents(folder))?.packs ?? []) {
    let part = 0;
    let waiting: PackArticle[] = [];
    const write = async (description: PackDescription): Promise<void> => {
      part += 1;
      const file = new Blob([await writePack(description, waiting)]);
      waiting = [];
      await download(`crossread-${pack.id}-${part}.ndjson.gz`, await gzip(file));
    };
    for await (const articles of snapshotArticles(folder, pack)) {
      if (waiting.length + articles.length > SNAPSHOT_PART) await write(OWN_PACK);
      waiting.push(...articles);
    }
    if (waiting.length > 0) await write(part === 0 ? (pack.manifest ?? OWN_PACK) : OWN_PACK);
  }
}

/** Downloads articles as one Markdown file, for reading. */
export async function exportMarkdown(store: CorpusStore, ids: readonly string[]): Promise<void> {
  const parts: string[] = [];
  for (let at = 0; at < ids.length; at += BATCH)
    parts.push(...(await store.texts(ids.slice(at, at + BATCH))).map(articleMarkdown));
  await download('crossread-articles.md', new Blob(parts, { type: 'text/markdown' }));
}

/** Downloads what is known of articles, without their texts, as a table. */
export async function exportMetadata(store: CorpusStore, ids: readonly string[]): Promise<void> {
  const parts = [METADATA_CSV_HEAD];
  for (let at = 0; at < ids.length; at += BATCH)
    parts.push(...(await store.records(ids.slice(at, at + BATCH))).map(metadataCsvRow));
  await download('crossread-articles.csv', new Blob(parts, { type: 'text/csv' }));
}

const gzip = (file: Blob): Promise<Blob> =>
  new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();
