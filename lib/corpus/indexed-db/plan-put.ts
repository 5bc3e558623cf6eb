import type { PackArticle } from '../../model/pack';
import { STORE_LIMITS } from '../limits';
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

/** Plans to add articles to a pack. Those it knows, and repetitions, are left out. */
export async function planPut(
  database: CorpusDatabase,
  articles: readonly PackArticle[],
  packId: string,
  making: RowMaking,
): Promise<WritePlan<{ added: number; known: number }>> {
  const transaction = database.transaction(['packs', 'articles', 'blocks', 'summaries']);
  const before = (await transaction.objectStore('packs').get(packId)) ?? null;
  const distinct = [...new Map([...articles].reverse().map((article) => [article.id, article])).values()];
  const unknown = (
    await Promise.all(
      distinct.reverse().map(async (article) => {
        if (before === null || before.articles === 0) return [article];
        const key = await transaction.objectStore('articles').getKey([packId, article.id]);
        return key === undefined ? [article] : [];
      }),
    )
  ).flat();
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
  const planned = planRows(pack, open, unknown, making);
  return {
    deletes: [],
    puts: planned.puts,
    packs: [{ id: packId, before, after: planned.pack }],
    outcome: { added: unknown.length, known: articles.length - unknown.length },
  };
}
