import type { StoreError } from '../corpus-store';
import { ok, type Result } from '../../model/result';
import { planStaging, planTakeover } from './plan-replace-pack';
import type { RepairablePack } from './repair-packs';
import { stagingId } from './schema';
import type { Writer } from './writer';

/** Puts each pack together beside the damaged one, then in its place. Gives how many articles the snapshot brought. */
export async function restorePacks(
  packs: readonly RepairablePack[],
  { write, put }: Writer,
): Promise<Result<{ fromSnapshot: number }, StoreError>> {
  let fromSnapshot = 0;
  for (const { like, parts } of packs) {
    const staging = { sha256: 'repair', total: 0 };
    const begun = await write((database) => planStaging(database, like, staging));
    if (!begun.ok) return begun;
    for await (const { incoming, isFromSnapshot } of parts()) {
      const done = await put(incoming, stagingId(like.id));
      if (!done.ok) return done;
      if (isFromSnapshot) fromSnapshot += done.value.ids.length;
    }
    const done = await write((database) => planTakeover(database, like));
    if (!done.ok) return done;
  }
  return ok({ fromSnapshot });
}
