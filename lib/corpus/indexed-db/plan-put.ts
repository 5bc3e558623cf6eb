import type { PackStatus, SignatureOf, StoredArticle } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { joinProvenance } from '../rows/stored-body';
import type { KnownIds } from './known-ids';
import { planRows, type Incoming, type OpenBlock } from './plan-rows';
import type { CorpusDatabase, PackRow } from './schema';
import type { WritePlan } from './write-plan';

/** The ids a put adds, and how many articles it leaves out. */
export interface PutOutcome {
  readonly ids: readonly string[];
  readonly known: number;
}

/** A pack without articles. `status` says what a pack was that is being brought back. */
const newPack = (id: string, status?: PackStatus): PackRow => ({
  id,
  manifest: status?.manifest ?? null,
  enabled: status?.enabled ?? true,
  articles: 0,
  bytes: 0,
  hash: 0,
  nextBlock: 0,
});

/** Plans to add articles to a pack. Those it knows, and repetitions, are left out. */
export async function planPut(
  database: CorpusDatabase,
  articles: readonly Incoming[],
  packId: string,
  signatureOf: SignatureOf,
  knownIds: KnownIds,
  status?: PackStatus,
): Promise<WritePlan<PutOutcome>> {
  const first = new Map<string, Incoming>();
  for (const article of articles) if (!first.has(article.given.id)) first.set(article.given.id, article);
  const known = await knownIds.among(database, packId, [...first.keys()]);
  const unknown = [...first.values()].filter(({ given }) => !known.has(given.id));
  const transaction = database.transaction(['packs', 'blocks', 'summaries']);
  const before = (await transaction.objectStore('packs').get(packId)) ?? null;
  const pack = before ?? newPack(packId, status);
  const number = pack.nextBlock - 1;
  const [block, summaries] = await Promise.all([
    transaction.objectStore('blocks').get([packId, number]),
    transaction.objectStore('summaries').get([packId, number]),
  ]);
  await transaction.done;
  const open: OpenBlock | null =
    block !== undefined && summaries !== undefined && summaries.length < STORE_LIMITS.blockArticles
      ? { number, block, summaries }
      : null;
  const planned = await planRows(pack, open, unknown, signatureOf);
  return {
    deletes: [],
    puts: planned.puts,
    packs: [{ id: packId, before, after: planned.pack }],
    outcome: { ids: unknown.map(({ given }) => given.id), known: articles.length - unknown.length },
  };
}

/** Plans to put articles back as they were, each into its pack, all in one write. */
export async function planRestore(
  database: CorpusDatabase,
  records: readonly StoredArticle[],
  packs: readonly PackStatus[],
  signatureOf: SignatureOf,
  knownIds: KnownIds,
): Promise<WritePlan<{ restored: number; known: number }>> {
  const byPack = new Map<string, Incoming[]>();
  for (const { article, pack, provenance, savedAt } of records) {
    const group = byPack.get(pack) ?? [];
    group.push({ given: joinProvenance(article, provenance), savedAt });
    byPack.set(pack, group);
  }
  const plans: WritePlan<PutOutcome>[] = [];
  for (const [pack, group] of byPack) {
    const status = packs.find(({ id }) => id === pack);
    plans.push(await planPut(database, group, pack, signatureOf, knownIds, status));
  }
  return {
    deletes: [],
    puts: plans.flatMap(({ puts }) => puts),
    packs: plans.flatMap((plan) => plan.packs),
    outcome: {
      restored: plans.reduce((sum, { outcome }) => sum + outcome.ids.length, 0),
      known: plans.reduce((sum, { outcome }) => sum + outcome.known, 0),
    },
  };
}
