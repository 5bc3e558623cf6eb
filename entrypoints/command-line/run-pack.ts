import { parseArgs } from 'node:util';

const USAGE =
  'usage: npm run pack -- <folder> --out <file> [--id --name --version --licence --language --provenance]';

/**
 * Runs `npm run pack` with the words that stand behind it.
 * @returns its exit status
 */
export async function runPack(args: readonly string[]): Promise<number> {
  const parsed = parseOptions(args);
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

function parseOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
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
