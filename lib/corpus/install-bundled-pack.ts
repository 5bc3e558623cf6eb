import { z } from '../zod';
import { ok, fail, type Result } from '../model/result';
import type { CorpusStore, PackError, PackStatus } from './corpus-store';
import type { KeyValue } from './key-value';
import { readPackManifest } from './pack/read-pack';

/** What became of the bundled pack. `removed-by-reader`: it was there once, and the reader took it out. */
export type BundledPackOutcome =
  | { readonly kind: 'installed' | 'replaced' | 'current' | 'newer-kept'; readonly pack: PackStatus }
  | { readonly kind: 'removed-by-reader' };

const Memory = z.strictObject({ version: z.string() });

/** Where the memory keeps that a pack was installed before. */
export const bundledPackKey = (id: string): string => `bundled-pack:${id}`;

/** Remembers that a pack is not wanted, as if it had been installed and removed: it comes only when it is asked for. */
export const declineBundledPack = (id: string, memory: KeyValue): Promise<void> =>
  memory.set(bundledPackKey(id), { version: '0' } satisfies z.infer<typeof Memory>);

/**
 * Sees to it that the pack of this package is installed: at the first start, and in place of an older version. Never
 * over a newer one, never again once the reader removed it, and the reader's on or off stays as it is.
 * @param memory outlives the database: remembers that the pack was installed before
 * @param options.evenIfRemoved the reader asks for it back
 */
export async function installBundledPack(
  store: CorpusStore,
  bytes: Uint8Array,
  memory: KeyValue,
  options: { readonly evenIfRemoved: boolean } = { evenIfRemoved: false },
): Promise<Result<BundledPackOutcome, PackError>> {
  const manifest = await readPackManifest(bytes);
  if (!manifest.ok) return manifest;
  const { id, version } = manifest.value;
  const key = bundledPackKey(id);
  const present = (await store.packs()).find((pack) => pack.id === id) ?? null;
  const installedBefore = Memory.safeParse(await memory.get(key)).success;
  if (present === null && installedBefore && !options.evenIfRemoved) return ok({ kind: 'removed-by-reader' });
  const order = present?.manifest ? compareVersions(present.manifest.version, version) : -1;
  // The browser may have ended between the pack and the note of it.
  if (present !== null && order >= 0 && !installedBefore) await memory.set(key, { version });
  if (present !== null && order > 0) return ok({ kind: 'newer-kept', pack: present });
  if (present !== null && order === 0) return ok({ kind: 'current', pack: present });
  const imported = await store.importPack(bytes);
  if (!imported.ok) return fail(imported.error);
  await memory.set(key, { version });
  return ok({ kind: present === null ? 'installed' : 'replaced', pack: imported.value });
}

/** Orders versions part by part, numbers as numbers ("1.10" after "1.9"); negative if `a` is older. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const one = left[part] ?? '0';
    const other = right[part] ?? '0';
    const numbers = Number(one) - Number(other);
    if (numbers !== 0 && !Number.isNaN(numbers)) return numbers;
    if (Number.isNaN(numbers) && one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
