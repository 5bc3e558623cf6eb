/**
 * Makes a pack out of a folder of articles, `.txt` or `.html`, and says what was left out and why.
 *
 *   npm run pack -- <folder> --out <file.ndjson|file.ndjson.gz>
 *     [--id --name --version --licence --language --provenance]
 *
 * What the options leave open is taken from `pack.json` in the folder. The same files give the same bytes.
 * Exit status: 0 written, 1 nothing could be packed, 2 wrong usage.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readPack } from '../../lib/corpus/pack/read-pack';
import { writePack } from '../../lib/corpus/pack/write-pack';
import { packDescription } from './pack-description';
import { readArticleFolder } from './read-article-folder';

const USAGE =
  'usage: npm run pack -- <folder> --out <file> [--id --name --version --licence --language --provenance]';

async function main(): Promise<number> {
  const parsed = parseOptions();
  const [folder] = parsed?.positionals ?? [];
  if (
    parsed === null ||
    folder === undefined ||
    parsed.positionals.length > 1 ||
    parsed.values.out === undefined
  ) {
    console.error(USAGE);
    return 2;
  }
  const { out, ...given } = parsed.values;
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

function parseOptions() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: text,
        id: text,
        name: text,
        version: text,
        licence: text,
        language: text,
        provenance: text,
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

process.exitCode = await main();
