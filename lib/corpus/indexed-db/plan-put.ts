import type { PackArticle } from '../../model/pack';
import { STORE_LIMITS } from '../limits';
import type { KnownIds } from './known-ids';
import { planRows, type OpenBlock, type RowMaking } from './plan-rows';
import type { CorpusDatabase, PackRow } from './schema';
import type { WritePlan } from './write-plan';

const newPack = (id: string): PackRow => ({
  id,
  manifest: null,
  enabled: true,
  articles: 0,
  hash: 0,
  nextBlock: 0,
});

/** The ids a put adds, and how many articles it leaves out. */
export interface PutOutcome {
  readonly ids: readonly string[];
  readonly known: number;
}

/** Plans to add articles to a pack. Those it knows, and repetitions, are left out. */
export async function planPut(
  database: CorpusDatabase,
  articles: readonly PackArticle[],
  packId: string,
  making: RowMaking,
  knownIds: KnownIds,
): Promise<WritePlan<PutOutcome>> {
  const first = new Map<string, PackArticle>();
  for (const article of articles) if (!first.has(article.id)) first.set(article.id, article);
  const known = await knownIds.among(database, packId, [...first.keys()]);
  const unknown = [...first.values()].filter(({ id }) => !known.has(id));
  const transaction = database.transaction(['packs', 'blocks', 'summaries']);
  const before = (await transaction.objectStore('packs').get(packId)) ?? null;
  const pack = before ?? newPack(packId);
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
  const planned = await planRows(pack, open, unknown, making);
  return {
    deletes: [],
    puts: planned.puts,
    packs: [{ id: packId, before, after: planned.pack }],
    outcome: { ids: unknown.map(({ id }) => id), known: articles.length - unknown.length },
  };
}
