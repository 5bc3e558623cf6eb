import type { CorpusStore } from '../../lib/corpus/corpus-store';
import { readPackManifest } from '../../lib/corpus/pack/read-pack';
import { fail, ok, type Result } from '../../lib/model/result';
import type { ImportProblem } from '../../lib/view/import-task';
import { packProblem } from './import/store-problem';

/**
 * Replaces a pack by another version of it, as a unit, and sets aside what it was. A file with another pack in it replaces
 * nothing. Gives the pack's name.
 */
export async function replacePack(
  store: CorpusStore,
  id: string,
  file: File,
): Promise<Result<string, ImportProblem>> {
  const manifest = await readPackManifest(file);
  if (!manifest.ok) return fail(packProblem(manifest.error));
  if (manifest.value.id !== id) return fail({ kind: 'other-pack' });
  const imported = await store.importPack(file, { keepsReplaced: true });
  return imported.ok ? ok(manifest.value.name) : fail(packProblem(imported.error));
}
