import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PackArticle } from '../../lib/model/pack';
import { readArticleFile } from './read-article-file';

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
    const read = await readArticleFile(join(folder, file), now);
    if (!read.ok) leftOut.push({ file, reason: read.error });
    else if (articles.has(read.value.id))
      leftOut.push({ file, reason: 'the same article as an earlier file' });
    else articles.set(read.value.id, read.value);
  }
  return { articles: [...articles.values()], leftOut };
}
