import { StagingGone } from './staging-gone';
import { EMPTY_STATE, STATE_KEY, stagingId, type CorpusDatabase, type PackRow } from './schema';
import type { PackStatus } from '../corpus-store';
import { newPack } from './new-pack';
import { setAside } from './plan-aside';
import { deletesOfPack } from './plan-remove';
import { statusOf } from './status-of';
import type { WritePlan } from './write-plan';

/**
 * Plans to begin a pack beside the one in use. Where the same file was begun before and not finished, what is there is
 * kept and gone on with; what is there of another file goes.
 */
export async function planStaging(
  database: CorpusDatabase,
  like: Pick<PackStatus, 'id' | 'manifest' | 'enabled'>,
  staging: NonNullable<PackRow['staging']>,
): Promise<WritePlan<PackRow>> {
  const id = stagingId(like.id);
  const before = (await database.get('packs', id)) ?? null;
  if (before !== null && before.staging?.sha256 === staging.sha256)
    return { deletes: [], puts: [], packs: [], outcome: before };
  const { generation } = (await database.get('state', STATE_KEY)) ?? EMPTY_STATE;
  // No generation comes twice: what is written beside never mixes with what was written before.
  const after = { ...newPack(id, like), enabled: false, storage: `${like.id}~${generation}`, staging };
  return {
    deletes: before === null ? [] : deletesOfPack(before),
    puts: [],
    packs: [{ id, before, after }],
    outcome: after,
  };
}

/** How what was written beside a pack takes its place. */
interface Takeover {
  /** Articles that must have been written; without it, as many as there are. */
  readonly count?: number;
  /** The name to set what was in its place aside under. */
  readonly keepsReplacedAs?: string | undefined;
}

/** Plans to put what was written beside a pack in its place. The reader's on or off stays as it is now. */
export async function planTakeover(
  database: CorpusDatabase,
  like: Pick<PackStatus, 'id' | 'manifest' | 'enabled'>,
  { count, keepsReplacedAs }: Takeover = {},
): Promise<WritePlan<PackStatus>> {
  const id = stagingId(like.id);
  const staged = (await database.get('packs', id)) ?? null;
  // The reader may have removed the pack meanwhile, and with it what was written beside it.
  if (staged === null || staged.articles !== (count ?? staged.articles)) throw new StagingGone();
  const before = (await database.get('packs', like.id)) ?? null;
  const after: PackRow = {
    ...staged,
    id: like.id,
    manifest: like.manifest,
    enabled: before?.enabled ?? like.enabled,
    staging: null,
  };
  const kept = before === null || keepsReplacedAs === undefined ? null : setAside(before, keepsReplacedAs);
  return {
    deletes: before === null || kept !== null ? [] : deletesOfPack(before),
    puts: [],
    packs: [
      { id: like.id, before, after },
      { id, before: staged, after: null },
      ...(kept === null ? [] : [{ id: kept.id, before: null, after: kept }]),
    ],
    outcome: statusOf(after),
  };
}

/** Plans to remove what was written beside packs and never took their place. */
export async function planDropStaged(database: CorpusDatabase): Promise<WritePlan<void>> {
  const staged = (await database.getAll('packs')).filter(({ staging }) => staging !== null);
  return {
    deletes: staged.flatMap(deletesOfPack),
    puts: [],
    packs: staged.map((before) => ({ id: before.id, before, after: null })),
    outcome: undefined,
  };
}
