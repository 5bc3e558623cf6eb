import type { PackArticle } from '../../model/pack';
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
  { onProgress, goOn = () => Promise.resolve(true), keepsReplacedAs }: PackImport,
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
  let done = 0;
  const giveUp = async (error: PackError): Promise<Result<never, PackError>> => {
    const canGoOn =
      (error.kind === 'busy' || error.kind === 'unavailable') && begun.value.articles + done > 0;
    if (!canGoOn) await writer.write((database) => planRemovePack(database, stagingId(manifest.id)));
    return fail(error);
  };
  const put = async (articles: readonly PackArticle[]): Promise<PackError | null> => {
    const incoming = articles.map((given) => ({ given, savedAt }));
    const written = await writer.put(incoming, stagingId(manifest.id));
    if (!written.ok) return written.error;
    done += incoming.length;
    onProgress?.(done, manifest.count);
    return null;
  };
  // The next part is read and made ready while the browser writes the last: two are on their way at most.
  let last: Promise<PackError | null> = Promise.resolve(null);
  for await (const part of pack.value.articles(STORE_LIMITS.articlesPerWrite)) {
    const error: PackError | null = !part.ok ? part.error : (await goOn()) ? null : { kind: 'stopped' };
    const next = part.ok && error === null ? put(part.value) : Promise.resolve(error);
    const failed = (await last) ?? error;
    last = next;
    if (failed === null) continue;
    await last;
    return giveUp(failed);
  }
  const failed = await last;
  if (failed !== null) return giveUp(failed);
  const taken = await writer.write((database) =>
    planTakeover(database, like, { count: manifest.count, keepsReplacedAs }),
  );
  return taken.ok ? taken : giveUp(taken.error);
}
