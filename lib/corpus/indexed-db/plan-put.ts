import type { PackStatus, RestoreOutcome, SignatureOf, StoredArticle } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { isReplaced } from '../rows/is-replaced';
import { joinProvenance } from '../rows/stored-body';
import { unsealed } from '../signatures/sealed-block';
import { rowCount } from '../signatures/signature-block';
import type { KnownIds } from './known-ids';
import { newPack } from './new-pack';
import { IncomingArticle } from '../rows/incoming-article';
import { planRows, type OpenBlock } from './plan-rows';
import {
  blockRange,
  EMPTY_STATE,
  isStaging,
  STATE_KEY,
  type ChunkKey,
  type CorpusDatabase,
  type PackRow,
} from './schema';
import { StagingGone } from './staging-gone';
import type { Put, WritePlan } from './write-plan';

/** The ids a put adds, and how many articles it leaves out. */
export interface PutOutcome {
  /** What the pack is stored under. */
  readonly storage: string;
  readonly ids: readonly string[];
  readonly known: number;
}

/**
 * Plans to add articles to a pack. Those it knows, and repetitions, are left out.
 * @param missing the pack to make where there is none of this id
 */
export async function planPut(
  database: CorpusDatabase,
  articles: readonly IncomingArticle[],
  packId: string,
  knownIds: KnownIds,
  missing: PackRow = newPack(packId),
): Promise<WritePlan<PutOutcome>> {
  const first = new Map<string, IncomingArticle>();
  for (const article of articles) if (!first.has(article.given.id)) first.set(article.given.id, article);
  const before = (await database.get('packs', packId)) ?? null;
  // Made anew here, it would be a pack that the reader sees, with a part of its articles.
  if (before === null && isStaging(packId)) throw new StagingGone();
  const pack = before ?? (await storedApart(database, missing));
  const known = await knownIds.among(database, pack, [...first.keys()]);
  const unknown = [...first.values()].filter(({ given }) => !known.has(given.id));
  const open = unknown.length === 0 ? null : await openBlock(database, pack);
  const planned = await planRows(pack, open, unknown);
  await expectFree(database, planned.keys);
  return {
    deletes: [],
    puts: planned.puts,
    packs: [{ id: packId, before, after: planned.pack, finished: planned.finished }],
    outcome: {
      storage: pack.storage,
      ids: unknown.map(({ given }) => given.id),
      known: articles.length - unknown.length,
    },
  };
}

/** What is there already is never written over, also where a damaged index has forgotten it. */
async function expectFree(database: CorpusDatabase, keys: readonly ChunkKey[]): Promise<void> {
  const nameOf = (key: ChunkKey): string => key.join('/');
  const wanted = new Set(keys.map(nameOf));
  const { store } = database.transaction('chunks');
  // What is stored of a block is asked for at once: a browser takes half a millisecond for each single question.
  const blocks = new Map(keys.map(([storage, number]) => [number, storage]));
  const found = await Promise.all(
    [...blocks].map(([number, storage]) => store.getAllKeys(blockRange(storage, number))),
  );
  if (found.flat().some((key) => wanted.has(nameOf(key))))
    throw new DOMException('The index does not name what is stored.', 'ConstraintError');
}

/** A new pack, stored where no other is: one of its id that was set aside may still be stored under its id. */
async function storedApart(database: CorpusDatabase, pack: PackRow): Promise<PackRow> {
  const packs = await database.getAll('packs');
  if (!packs.some(({ storage }) => storage === pack.storage)) return pack;
  const { generation } = (await database.get('state', STATE_KEY)) ?? EMPTY_STATE;
  return { ...pack, storage: `${pack.id}~${generation}` };
}

/** The last block where it has room. One that cannot be read, or does not hold what is noted of it, is not written to. */
async function openBlock(database: CorpusDatabase, pack: PackRow): Promise<OpenBlock | null> {
  const number = pack.blocks.length - 1;
  const noted = pack.blocks[number];
  if (noted === undefined || noted.articles === 0 || noted.articles >= STORE_LIMITS.blockArticles)
    return null;
  const transaction = database.transaction(['blocks', 'summaries']);
  const [block, summaries] = await Promise.all([
    transaction.objectStore('blocks').get([pack.storage, number]),
    transaction.objectStore('summaries').get([pack.storage, number]),
  ]);
  if (block === undefined || summaries === undefined) return null;
  const isWhole = rowCount(block) === noted.articles && summaries.rows.length === noted.articles;
  return isWhole ? { number, stored: block, block: unsealed(block), summaries } : null;
}

/**
 * Plans to put articles back as they were, each into its pack, all in one write. Where another version of a pack has taken
 * its place since, its articles are left out: the version they belong to is gone.
 */
export async function planRestore(
  database: CorpusDatabase,
  records: readonly StoredArticle[],
  packs: readonly PackStatus[],
  signatureOf: SignatureOf,
  knownIds: KnownIds,
): Promise<WritePlan<RestoreOutcome>> {
  const byPack = new Map<string, IncomingArticle[]>();
  for (const { article, pack, provenance, savedAt } of records) {
    const group = byPack.get(pack) ?? [];
    group.push(
      new IncomingArticle({ given: joinProvenance(article, provenance), savedAt }, pack, signatureOf),
    );
    byPack.set(pack, group);
  }
  const plans: WritePlan<PutOutcome>[] = [];
  let replaced = 0;
  for (const [pack, group] of byPack) {
    const like = packs.find(({ id }) => id === pack);
    const now = await database.get('packs', pack);
    if (isReplaced(like, now)) replaced += group.length;
    else plans.push(await planPut(database, group, pack, knownIds, newPack(pack, like)));
  }
  return {
    deletes: [],
    puts: inTurn(plans),
    packs: plans.flatMap((plan) => plan.packs),
    outcome: {
      restored: plans.reduce((sum, { outcome }) => sum + outcome.ids.length, 0),
      known: plans.reduce((sum, { outcome }) => sum + outcome.known, 0),
      replaced,
    },
  };
}

function* inTurn(plans: readonly WritePlan<unknown>[]): Generator<Put, void> {
  for (const { puts } of plans) yield* puts;
}
