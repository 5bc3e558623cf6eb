import type { PackArticle, PackManifest } from '../../model/pack';
import { fail, ok, type Result } from '../../model/result';
import type { PackError } from '../corpus-store';
import { PACK_LIMITS } from '../limits';
import { openPack } from './open-pack';
import type { PackFile } from './pack-lines';

/** A pack that passed every check. */
export interface Pack {
  readonly manifest: PackManifest;
  readonly articles: readonly PackArticle[];
}

/** Articles taken over at once. */
const BATCH = 200;

/**
 * Reads a small pack whole; a large one is opened by `openPack`. Never throws: any bytes give a pack whose every line
 * fits the schema, or the first thing that is wrong with it. Lines are counted from 1, the manifest.
 */
export async function readPack(file: PackFile): Promise<Result<Pack, PackError>> {
  const pack = await openPack(file);
  if (!pack.ok) return pack;
  const articles: PackArticle[] = [];
  let characters = 0;
  for await (const batch of pack.value.articles(BATCH)) {
    if (!batch.ok) return batch;
    articles.push(...batch.value);
    for (const { text } of batch.value) characters += text.length;
    if (characters > PACK_LIMITS.heldCharacters)
      return fail({ kind: 'too-large', limit: PACK_LIMITS.heldCharacters });
  }
  return ok({ manifest: pack.value.manifest, articles });
}

/** Reads the first line alone: what a pack says of itself, before anything else is looked at. */
export async function readPackManifest(file: PackFile): Promise<Result<PackManifest, PackError>> {
  const pack = await openPack(file);
  return pack.ok ? ok(pack.value.manifest) : pack;
}
