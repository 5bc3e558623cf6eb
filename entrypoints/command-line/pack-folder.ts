import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readPack } from '../../lib/corpus/pack/read-pack';
import { writePack } from '../../lib/corpus/pack/write-pack';
import { packDescription } from './pack-description';
import { readArticleFolder } from './read-article-folder';

/**
 * Writes the pack of a folder and prints what it holds; what is left out, and why, goes to standard error.
 * @param given parts of the description that do not come from the folder
 * @returns exit status: 0 written, 1 nothing could be packed, 2 the description is wrong
 */
export async function packFolder(
  folder: string,
  out: string,
  given: Record<string, string | undefined>,
): Promise<number> {
  const description = packDescription(folder, given);
  if (!description.ok) {
    console.error(description.error);
    return 2;
  }
  if (!existsSync(folder)) {
    console.error(`no such folder: ${folder}`);
    return 1;
  }
  const { articles, leftOut } = await readArticleFolder(folder, new Date().toISOString());
  for (const { file, reason } of leftOut) console.error(`left out: ${file}: ${reason}`);
  if (articles.length === 0) {
    console.error(`nothing to pack in ${folder}`);
    return 1;
  }
  const text = await writePack(description.value, articles);
  const bytes = out.endsWith('.gz') ? gzipSync(text, { level: 9 }) : Buffer.from(text);
  const checked = await readPack(bytes);
  if (!checked.ok) {
    console.error(`cannot be packed: ${JSON.stringify(checked.error)}`);
    return 1;
  }
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  const { id, version, count, sha256 } = checked.value.manifest;
  console.log(`${out}: ${id} ${version}, ${count} articles, ${leftOut.length} left out, sha-256 ${sha256}`);
  return 0;
}
