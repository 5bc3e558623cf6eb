import type { ArticleSummary, ListedArticle, SignatureOf } from '../corpus-store';
import type { CorpusFacets, ListRequest } from '../list-request';
import { STORE_LIMITS } from '../limits';
import { facetsOfList } from '../rows/facets-of-list';
import { pageOfList, rowKey, type ListBlock } from '../rows/page-of-list';
import type { SummaryBlock } from '../rows/summary-block';
import { textQuestion } from '../rows/text-question';
import { timeOf } from '../rows/time-of';
import { versionsOfPage } from '../rows/versions-of-page';
import { idAt } from '../signatures/signature-block';
import { rowsWithAll } from '../signatures/rows-with-all';
import { ArticleLookup } from './article-lookup';
import { livePacks } from './live-packs';
import { articleOf, readRecords } from './read-articles';
import type { BlockNote, CorpusDatabase } from './schema';

type KeptBlocks = Map<string, { readonly hash: number; readonly block: SummaryBlock }>;

/** Lists what is stored. Blocks are kept between calls for as long as their packs note the same of them. */
export class ArticleList {
  #kept: KeptBlocks = new Map();

  /** A page of the list; see `CorpusStore.list`. */
  async page(
    database: CorpusDatabase,
    request: ListRequest,
    signatureOf: SignatureOf,
  ): Promise<{ total: number; rows: ListedArticle[] }> {
    const inText =
      request.fullText === true ? await rowsWithText(database, request, signatureOf) : new Set<string>();
    return pageOfList(await this.#blocks(database), request, inText);
  }

  /** The first rows of the whole list; see `CorpusStore.newest`. Reads the blocks that were written to last. */
  async newest(database: CorpusDatabase, limit: number): Promise<{ total: number; rows: ListedArticle[] }> {
    const transaction = database.transaction(['packs', 'summaries']);
    const packs = livePacks(await transaction.objectStore('packs').getAll());
    const places = packs
      .flatMap((pack) => pack.blocks.map((note, number) => ({ pack, note, number })))
      .filter(({ note }) => note.articles > 0)
      .sort((a, b) => newestOf(b.note) - newestOf(a.note));
    const blocks: ListBlock[] = [];
    let held = 0;
    let oldest = Infinity;
    for (const { pack, note, number } of places) {
      // Once there are enough rows, only a block with as late a time can have one among them.
      if (held >= limit && newestOf(note) < oldest) break;
      const block = await transaction.objectStore('summaries').get([pack.storage, number]);
      if (block === undefined) continue;
      blocks.push({ pack: pack.id, block });
      held += block.rows.length;
      if (held < limit || oldest !== Infinity) continue;
      oldest = timeOf(pageOfList(blocks, { offset: limit - 1, limit: 1 }, new Set()).rows[0]?.savedAt ?? '');
    }
    const total = packs.reduce((sum, { articles }) => sum + articles, 0);
    return { total, rows: pageOfList(blocks, { offset: 0, limit }, new Set()).rows };
  }

  /** What the list can be filtered by. */
  async facets(database: CorpusDatabase, pack?: string): Promise<CorpusFacets> {
    return facetsOfList(
      (await this.#blocks(database)).filter((block) => pack === undefined || block.pack === pack),
    );
  }

  /** The versions of an article's page; see `CorpusStore.versions`. */
  async versions(database: CorpusDatabase, id: string): Promise<ArticleSummary[]> {
    const [record] = await readRecords(database, [id]);
    return record === undefined ? [] : versionsOfPage(await this.#blocks(database), record.article);
  }

  async #blocks(database: CorpusDatabase): Promise<ListBlock[]> {
    const transaction = database.transaction(['packs', 'summaries']);
    const summaries = transaction.objectStore('summaries');
    const packs = livePacks(await transaction.objectStore('packs').getAll());
    const kept: KeptBlocks = new Map();
    const list = await Promise.all(
      packs.flatMap((pack) =>
        pack.blocks.map(async ({ articles, hash }, number): Promise<ListBlock | null> => {
          if (articles === 0) return null;
          const key = `${number} of ${pack.storage}`;
          const known = this.#kept.get(key);
          const block =
            known?.hash === hash && known.block.rows.length === articles
              ? known.block
              : await summaries.get([pack.storage, number]);
          if (block === undefined) return null;
          kept.set(key, { hash, block });
          return { pack: pack.id, block };
        }),
      ),
    );
    this.#kept = kept;
    return list.filter((block) => block !== null);
  }
}

const newestOf = ({ newest = Infinity }: BlockNote): number => newest;

/**
 * Rows whose text has what was typed: the index names them, their texts confirm it. Where the index names more than
 * `STORE_LIMITS.confirmedTexts`, it is believed: it is wrong about one in some thousand, and reading them all would take
 * seconds.
 */
async function rowsWithText(
  database: CorpusDatabase,
  { text = '', pack: only }: ListRequest,
  signatureOf: SignatureOf,
): Promise<ReadonlySet<string>> {
  const question = textQuestion(text, signatureOf);
  if (question.signature.length === 0) return new Set();
  const named: { readonly pack: string; readonly storage: string; readonly id: string }[] = [];
  for (const { id: pack, storage, blocks } of livePacks(await database.getAll('packs'))) {
    if (only !== undefined && pack !== only) continue;
    for (const [number, note] of blocks.entries()) {
      const block = note.articles === 0 ? undefined : await database.get('blocks', [storage, number]);
      if (block === undefined) continue;
      for (const place of rowsWithAll(block, question.signature))
        named.push({ pack, storage, id: idAt(block, place) });
    }
  }
  if (named.length > STORE_LIMITS.confirmedTexts) return new Set(named.map(rowKey));
  const lookup = new ArticleLookup();
  const confirmed: typeof named = [];
  for (let from = 0; from < named.length; from += STORE_LIMITS.articlesPerLookup) {
    const part = named.slice(from, from + STORE_LIMITS.articlesPerLookup);
    const { store } = database.transaction('chunks');
    const found = await lookup.rows(
      store,
      part.map(({ id }) => id),
    );
    for (const [index, one] of part.entries()) {
      const row = found[index]!.find(({ storage }) => storage === one.storage)?.row;
      const article = row === undefined ? null : articleOf(one.storage, one.id, row);
      if (article !== null && question.isIn(article)) confirmed.push(one);
    }
  }
  return new Set(confirmed.map(rowKey));
}
