import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { FilesToCompare } from './compare-files';

const USAGE = 'usage: npm run compare -- <page.html|article.txt> --pack <file|folder> [--json | --text]';

/**
 * Runs `npm run compare` with the words that stand behind it.
 * @returns its exit status
 */
export async function runCompare(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
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

function parseOptions(args: readonly string[]): FilesToCompare | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
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
