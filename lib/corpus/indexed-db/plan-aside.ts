import type { RestoreOutcome } from '../corpus-store';
import { isReplaced } from '../rows/is-replaced';
import { deletesOfPack } from './plan-remove';
import { asideId, type CorpusDatabase, type PackRow } from './schema';
import type { WritePlan } from './write-plan';

/** Plans to take a pack out of use and keep all of it: only its own row changes, however large it is. */
export async function planSetAside(
  database: CorpusDatabase,
  id: string,
  name: string,
): Promise<WritePlan<{ removed: number }>> {
  const before = await database.get('packs', id);
  if (before === undefined) return { deletes: [], puts: [], packs: [], outcome: { removed: 0 } };
  const after = setAside(before, name);
  return {
    deletes: [],
    puts: [],
    packs: [
      { id, before, after: null },
      { id: after.id, before: null, after },
    ],
    outcome: { removed: before.articles },
  };
}

/**
 * Plans to put a pack back that was set aside. Where there is one of its id again, that one stays.
 * @param instead that one goes
 */
export async function planBringBack(
  database: CorpusDatabase,
  id: string,
  name: string,
  instead = false,
): Promise<WritePlan<RestoreOutcome>> {
  const aside = await database.get('packs', asideId(name));
  const nothing = { restored: 0, known: 0, replaced: 0 };
  if (aside === undefined) return { deletes: [], puts: [], packs: [], outcome: nothing };
  const now = await database.get('packs', id);
  if (now === undefined || instead)
    return {
      deletes: now === undefined ? [] : deletesOfPack(now),
      puts: [],
      packs: [
        { id: aside.id, before: aside, after: null },
        { id, before: now ?? null, after: { ...aside, id, staging: null } },
      ],
      outcome: { ...nothing, restored: aside.articles },
    };
  const there = isReplaced(aside, now) ? { replaced: aside.articles } : { known: aside.articles };
  return { ...planDrop(aside), outcome: { ...nothing, ...there } };
}

/** A pack's row while it can be brought back. */
export const setAside = (pack: PackRow, name: string): PackRow => ({
  ...pack,
  id: asideId(name),
  staging: { sha256: pack.manifest?.sha256 ?? 'aside', total: pack.articles },
});

/** Plans to free what a pack that was set aside takes. */
export async function planDropAside(database: CorpusDatabase, name: string): Promise<WritePlan<void>> {
  const aside = await database.get('packs', asideId(name));
  return aside === undefined
    ? { deletes: [], puts: [], packs: [], outcome: undefined }
    : { ...planDrop(aside), outcome: undefined };
}

const planDrop = (pack: PackRow): Omit<WritePlan<unknown>, 'outcome'> => ({
  deletes: deletesOfPack(pack),
  puts: [],
  packs: [{ id: pack.id, before: pack, after: null }],
});
