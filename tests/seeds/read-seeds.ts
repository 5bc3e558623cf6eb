import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtmlFile } from '../../entrypoints/command-line/read-html-file';
import { readPack } from '../../lib/corpus/pack/read-pack';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';

/** Folder of the three reports the product was born from; they are not ours to ship, so they are read from outside. */
export const SEEDS_FOLDER = process.env.CROSSREAD_SEEDS ?? '';
export const HAVE_SEEDS = SEEDS_FOLDER !== '' && existsSync(SEEDS_FOLDER);
if (!HAVE_SEEDS) console.warn('SKIPPED: tests on the seed reports (CROSSREAD_SEEDS does not name a folder).');

/** One report by the beginning of its file name: `000`, `002`, `003`. */
export async function readSeed(name: string): Promise<ArticleSnapshot> {
  const file = readdirSync(SEEDS_FOLDER).find((candidate) => candidate.startsWith(name));
  const read = await readHtmlFile(join(SEEDS_FOLDER, file!), { capturedAt: '2024-01-01T00:00:00Z' });
  if (!read.ok) throw new Error(`${name} is not read: ${read.error.kind}`);
  return read.value.snapshot;
}

/** The articles of the pack that comes with the extension. */
export async function readStarterPack(): Promise<readonly ArticleSnapshot[]> {
  const pack = await readPack(readFileSync('assets/public/corpus/starter.ndjson.gz'));
  if (!pack.ok) throw new Error(`the starter pack is not read: ${pack.error.kind}`);
  return pack.value.articles.map(({ provenance: _provenance, ...article }) => article);
}
