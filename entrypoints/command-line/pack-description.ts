import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describePack, type PackDescription } from '../../lib/corpus/pack/write-pack';
import { PackManifest } from '../../lib/model/pack';
import { fail, ok, type Result } from '../../lib/model/result';
import { z } from '../../lib/zod';

const Parts = z.strictObject({
  id: PackManifest.shape.id,
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  language: z.string(),
  provenance: z.string(),
});
const SomeParts = z.partial(Parts);
type SomeParts = z.infer<typeof SomeParts>;

/**
 * What a pack says of itself: options first, then `pack.json` in its folder, then what the folder's name suggests.
 * @returns or a sentence that says what is wrong with them
 */
export function packDescription(
  folder: string,
  options: Record<string, string | undefined>,
): Result<PackDescription, string> {
  const given = SomeParts.safeParse(options);
  if (!given.success) return fail('--id must be lower-case letters, digits and hyphens, at most 64');
  const file = readParts(join(folder, 'pack.json'));
  if (file === null) return fail(`${join(folder, 'pack.json')} is not a pack description`);
  const name = basename(resolve(folder));
  const part = (key: keyof SomeParts, otherwise: string): string => given.data[key] ?? file[key] ?? otherwise;
  return ok(
    describePack({
      id: part('id', idFrom(name)),
      name: part('name', name),
      version: part('version', '1'),
      licence: part('licence', 'unknown'),
      language: part('language', 'en'),
      provenance: part('provenance', `Articles from the folder ${name}.`),
    }),
  );
}

function idFrom(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9-]/gu, '-')
    .replace(/^-+/u, '')
    .slice(0, 64);
  return id === '' ? 'pack' : id;
}

/** An absent file says nothing; a file that cannot be read is `null`. */
function readParts(path: string): SomeParts | null {
  if (!existsSync(path)) return {};
  try {
    const parsed = SomeParts.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
