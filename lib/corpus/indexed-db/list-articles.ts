import type { ArticleSummary, SignatureOf } from '../corpus-store';
import type { CorpusFacets, ListRequest } from '../list-request';
import { STORE_LIMITS } from '../limits';
import { facetsOfList } from '../rows/facets-of-list';
import { orderPacks } from '../rows/order-packs';
import { pageOfList, rowKey } from '../rows/page-of-list';
import { textQuestion } from '../rows/text-question';
import { versionsOfPage } from '../rows/versions-of-page';
import { idAt } from '../signatures/signature-block';
import { rowsWithAll } from '../signatures/rows-with-all';
import { articleOf } from './read-articles';
import { packRange, type CorpusDatabase } from './schema';

/** A page of the list; see `CorpusStore.list`. */
export async function listArticles(
  database: CorpusDatabase,
  request: ListRequest,
  signatureOf: SignatureOf,
): Promise<{ total: number; rows: ArticleSummary[] }> {
  const inText =
    request.fullText === true ? await rowsWithText(database, request, signatureOf) : new Set<string>();
  return pageOfList(await readSummaries(database, request.pack), request, inText);
}

/** What the list can be filtered by. */
export async function listFacets(database: CorpusDatabase, pack?: string): Promise<CorpusFacets> {
  return facetsOfList(await readSummaries(database, pack));
}

/** The versions of an article's page; see `CorpusStore.versions`. */
export async function listVersions(database: CorpusDatabase, id: string): Promise<ArticleSummary[]> {
  const rows = await readSummaries(database);
  return versionsOfPage(
    rows,
    rows.find((row) => row.id === id),
  );
}

async function readSummaries(database: CorpusDatabase, pack?: string): Promise<ArticleSummary[]> {
  const transaction = database.transaction(['packs', 'summaries']);
  const packs = orderPacks(await transaction.objectStore('packs').getAll());
  const blocks = await Promise.all(
    packs
      .filter(({ id }) => pack === undefined || id === pack)
      .map(({ id }) => transaction.objectStore('summaries').getAll(packRange(id))),
  );
  return blocks.flat(2);
}

/**
 * Rows whose text has what was typed: the index names them, their texts confirm it. Where the index names more than
 * `STORE_LIMITS.confirmedTexts`, it is believed: it is wrong about one in some thousand, and reading them all would take
 * seconds.
 */
async function rowsWithText(
  database: CorpusDatabase,
  { text = '', pack }: ListRequest,
  signatureOf: SignatureOf,
): Promise<ReadonlySet<string>> {
  const question = textQuestion(text, signatureOf);
  const named: [string, string][] = [];
  if (question.signature.length === 0) return new Set();
  for (const { id, nextBlock } of await database.getAll('packs')) {
    if (pack !== undefined && id !== pack) continue;
    for (let number = 0; number < nextBlock; number++) {
      const block = await database.get('blocks', [id, number]);
      if (block === undefined) continue;
      for (const place of rowsWithAll(block, question.signature)) named.push([id, idAt(block, place)]);
    }
  }
  if (named.length > STORE_LIMITS.confirmedTexts)
    return new Set(named.map(([packId, id]) => rowKey({ pack: packId, id })));
  const { store } = database.transaction('articles');
  const rows = await Promise.all(named.map((key) => store.get(key)));
  const confirmed = named.filter(([packId, id], index) => {
    const row = rows[index];
    const article = row === undefined ? null : articleOf(packId, id, row);
    return article !== null && question.isIn(article);
  });
  return new Set(confirmed.map(([packId, id]) => rowKey({ pack: packId, id })));
}
