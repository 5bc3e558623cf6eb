import type { CorpusDatabase } from './schema';
import type { WritePlan } from './write-plan';

/** Plans to turn a pack on or off: what is off is kept and not searched. */
export async function planSwitch(
  database: CorpusDatabase,
  id: string,
  enabled: boolean,
): Promise<WritePlan<void>> {
  const before = (await database.get('packs', id)) ?? null;
  const packs = before === null ? [] : [{ id, before, after: { ...before, enabled } }];
  return { deletes: [], puts: [], packs, outcome: undefined };
}
