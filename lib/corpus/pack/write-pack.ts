import { PACK_FORMAT, type PackArticle, type PackManifest } from '../../model/pack';
import { canonicalJson } from './canonical-json';
import { RunningSha256 } from './running-sha256';

const encoder = new TextEncoder();

/** What a pack says of itself; count and checksum follow from its articles. */
export type PackDescription = Omit<PackManifest, 'count' | 'sha256'>;

/** Makes a description from its parts that a person gives. */
export const describePack = (parts: Omit<PackDescription, 'format' | 'kind'>): PackDescription => ({
  format: PACK_FORMAT,
  kind: 'crossread-pack',
  ...parts,
});

/**
 * Writes a pack as NDJSON: the manifest line, then one article a line, ordered by id. Canonical: the same articles in any
 * order give the same text.
 */
export async function writePack(
  description: PackDescription,
  articles: readonly PackArticle[],
): Promise<string> {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return (await writePackParts(description, [sorted])).text();
}

/**
 * As `writePack`, for articles that come in parts and already in order of id. Each part is handed to the browser as it is
 * made, so that no more than one lies in memory.
 */
export async function writePackParts(
  description: PackDescription,
  parts: Iterable<readonly PackArticle[]> | AsyncIterable<readonly PackArticle[]>,
): Promise<Blob> {
  const hash = new RunningSha256();
  const body: Blob[] = [];
  let count = 0;
  for await (const articles of parts) {
    const bytes = encoder.encode(articles.map((article) => `${canonicalJson(article)}\n`).join(''));
    hash.add(bytes);
    body.push(new Blob([bytes]));
    count += articles.length;
  }
  const manifest: PackManifest = { ...description, count, sha256: hash.digest() };
  return new Blob([`${canonicalJson(manifest)}\n`, ...body], { type: 'application/x-ndjson' });
}
