/**
 * Compares one page or text with a pack or a folder, as the extension would: the same reading, search and engine.
 *
 *   npm run compare -- <page.html|article.txt> --pack <file|folder> [--json | --text]
 *
 * Exit status: 0 compared, 1 the page or the pack could not be read (said on standard error), 2 wrong usage.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { FilesToCompare } from './compare-files';

const USAGE = 'usage: npm run compare -- <page.html|article.txt> --pack <file|folder> [--json | --text]';

function parseOptions(): FilesToCompare | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { pack: { type: 'string' }, json: { type: 'boolean' }, text: { type: 'boolean' } },
    });
    const [page] = positionals;
    if (page === undefined || positionals.length > 1 || values.pack === undefined) return null;
    return values.json === true && values.text === true
      ? null
      : { page, pack: values.pack, json: values.json === true };
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const options = parseOptions();
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const missing = [options.page, options.pack].find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.error(`no such file or folder: ${missing}`);
    return 1;
  }
  // The engine takes seconds to load; what is wrong with the call is said without it.
  const { compareFiles } = await import('./compare-files');
  return compareFiles(options);
}

process.exitCode = await main();
