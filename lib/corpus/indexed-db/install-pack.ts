import { fail, type Result } from '../../model/result';
import type { PackError, PackImport, PackStatus } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { findPackError, openPack } from '../pack/open-pack';
import type { PackFile } from '../pack/pack-lines';
import { planRemovePack } from './plan-remove';
import { planStaging, planTakeover } from './plan-replace-pack';
import { stagingId } from './schema';
import type { Writer } from './writer';

/**
 * Installs or replaces a pack as a unit: checks the whole file, then writes it beside the one in use, then puts it in its
 * place in one step. The caller holds the import lock. Where it ends before that, the store is as it was; what is written
 * beside stays only where the same file can go on from it.
 * @param savedAt the time, ISO 8601
 */
export async function installPack(
  file: PackFile,
  writer: Writer,
  savedAt: string,
  { onProgress, goOn = () => Promise.resolve(true), keepsReplaced = false }: PackImport,
): Promise<Result<PackStatus, PackError>> {
  const pack = await openPack(file);
  if (!pack.ok) return pack;
  const wrong = await findPackError(pack.value, goOn);
  if (wrong !== null) return fail(wrong);
  const { manifest } = pack.value;
  const like = { id: manifest.id, manifest, enabled: true };
  const staging = { sha256: manifest.sha256, total: manifest.count };
  const begun = await writer.write((database) => planStaging(database, like, staging));
  if (!begun.ok) return begun;
  const parts = pack.value.articles(STORE_LIMITS.articlesPerWrite);
  let done = 0;
  const giveUp = async (error: PackError): Promise<Result<never, PackError>> => {
    void parts.return();
    const canGoOn =
      (error.kind === 'busy' || error.kind === 'unavailable') && begun.value.articles + done > 0;
    if (!canGoOn) await writer.write((database) => planRemovePack(database, stagingId(manifest.id)));
    return fail(error);
  };
  // The next part is read while the browser writes the last.
  for (let coming = parts.next(); ;) {
    const { value: articles, done: atEnd } = await coming;
    if (atEnd === true) break;
    if (!articles.ok) return giveUp(articles.error);
    if (!(await goOn())) return giveUp({ kind: 'stopped' });
    const incoming = articles.value.map((given) => ({ given, savedAt }));
    coming = parts.next();
    const put = await writer.put(incoming, stagingId(manifest.id));
    if (!put.ok) return giveUp(put.error);
    done += incoming.length;
    onProgress?.(done, manifest.count);
  }
  const taken = await writer.write((database) =>
    planTakeover(database, like, { count: manifest.count, keepsReplaced }),
  );
  return taken.ok ? taken : giveUp(taken.error);
}
