import { readPackManifest } from '../../lib/corpus/pack/read-pack';
import { fail, ok, type Result } from '../../lib/model/result';
import type { ImportProblem } from '../../lib/view/import-task';
import { packProblem } from './import/store-problem';
import type { RemovalKey, Removals } from './removals';

/**
 * Replaces a pack by another version of it, as a unit, with a way back. A file with another pack in it replaces nothing.
 * Gives the pack's name.
 */
export async function replacePack(
  removals: Removals,
  id: string,
  file: File,
): Promise<Result<{ name: string; key: RemovalKey }, ImportProblem>> {
  const manifest = await readPackManifest(file);
  if (!manifest.ok) return fail(packProblem(manifest.error));
  if (manifest.value.id !== id) return fail({ kind: 'other-pack' });
  const replaced = await removals.replacePack(id, file);
  return replaced.ok
    ? ok({ name: manifest.value.name, key: replaced.value })
    : fail(packProblem(replaced.error));
}
