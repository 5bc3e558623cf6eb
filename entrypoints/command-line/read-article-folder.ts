import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackArticle } from '../../lib/model/pack';
import { readHtmlFile } from './read-html-file';
import { readTextFile } from './read-text-file';

/** Articles of a folder in order of file name, and the files that gave none. */
export interface FolderContent {
  readonly articles: readonly PackArticle[];
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
}

/** Reads every file of a folder, not of its subfolders. `pack.json` and files beginning with a dot are passed over. */
export async function readArticleFolder(folder: string, now: string): Promise<FolderContent> {
  const articles = new Map<string, PackArticle>();
  const leftOut: { file: string; reason: string }[] = [];
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'pack.json' && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  for (const file of files) {
    const read = await readFile(join(folder, file), file, now);
    if (typeof read === 'string') leftOut.push({ file, reason: read });
    else if (articles.has(read.id)) leftOut.push({ file, reason: 'the same article as an earlier file' });
    else articles.set(read.id, read);
  }
  return { articles: [...articles.values()], leftOut };
}

/** The article of a file, or why there is none. */
async function readFile(path: string, file: string, now: string): Promise<PackArticle | string> {
  if (/\.txt$/iu.test(file)) {
    const read = await readTextFile(readFileSync(path, 'utf8'), file, now);
    if (read.ok) return read.value;
    return read.error.kind === 'unknown-header'
      ? `not a header line: ${read.error.line.slice(0, 60)}`
      : read.error.kind;
  }
  if (!/\.html?$/iu.test(file)) return 'not a .txt or .html file';
  const read = await readHtmlFile(path);
  return read.ok ? read.value.snapshot : read.error.kind;
}
