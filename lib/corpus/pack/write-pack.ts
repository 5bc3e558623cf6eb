import { PACK_FORMAT, type PackArticle, type PackManifest } from '../../model/pack';
import { canonicalJson } from './canonical-json';
import { sha256 } from './sha256';

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
  const lines = [...articles]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((article) => `${canonicalJson(article)}\n`);
  const body = lines.join('');
  const manifest: PackManifest = {
    ...description,
    count: articles.length,
    sha256: await sha256(new TextEncoder().encode(body)),
  };
  return `${canonicalJson(manifest)}\n${body}`;
}
