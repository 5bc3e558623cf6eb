import type { CorpusStore } from '../../lib/corpus/corpus-store';
import { PACK_LIMITS } from '../../lib/corpus/limits';
import { readPackManifest } from '../../lib/corpus/pack/read-pack';
import { fail, ok, type Result } from '../../lib/model/result';
import type { ImportProblem } from '../../lib/view/import-task';
import { packProblem } from './import/store-problem';

/** Replaces a pack by another version of it, as a unit. A file with another pack in it replaces nothing. */
export async function replacePack(
  store: CorpusStore,
  id: string,
  file: File,
): Promise<Result<void, ImportProblem>> {
  if (file.size > PACK_LIMITS.jsonBytes)
    return fail({ kind: 'pack-too-large', limitBytes: PACK_LIMITS.jsonBytes });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const manifest = await readPackManifest(bytes);
  if (!manifest.ok) return fail(packProblem(manifest.error));
  if (manifest.value.id !== id) return fail({ kind: 'other-pack' });
  const imported = await store.importPack(bytes);
  return imported.ok ? ok(undefined) : fail(packProblem(imported.error));
}
