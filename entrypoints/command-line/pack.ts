/**
 * Makes a pack out of a folder of articles, `.txt` or `.html`, and says what was left out and why.
 *
 *   npm run pack -- <folder> --out <file.ndjson|file.ndjson.gz>
 *     [--id --name --version --licence --language --provenance]
 *
 * What the options leave open is taken from `pack.json` in the folder. The same files give the same bytes.
 * Exit status: 0 written, 1 nothing could be packed, 2 wrong usage.
 */
import { parseArgs } from 'node:util';

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
  // Readers of pages take seconds to load; wrong usage is said without them.
  const { packFolder } = await import('./pack-folder');
  const { out, ...given } = parsed.values;
  return packFolder(folder, out, given);
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
