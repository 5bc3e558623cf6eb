import type { ArticleSummary, ListedArticle, SignatureOf } from '../corpus-store';
import type { CorpusFacets, ListRequest } from '../list-request';
import { facetsOfList } from '../rows/facets-of-list';
import { pageOfList, type ListBlock } from '../rows/page-of-list';
import type { SummaryBlock } from '../rows/summary-block';
import { timeOf } from '../rows/time-of';
import { versionsOfPage } from '../rows/versions-of-page';
import { livePacks } from './live-packs';
import { readRecords } from './read-articles';
import { rowsWithText, type StoredListBlock } from './rows-with-text';
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
  ): Promise<{ total: number; rows: ListedArticle[]; unread: number }> {
    const blocks = await this.#blocks(database);
    const { found, unread } =
      request.fullText === true
        ? await rowsWithText(database, blocks, request, signatureOf)
        : { found: new Set<string>(), unread: 0 };
    return { ...pageOfList(blocks, request, found), unread };
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

  async #blocks(database: CorpusDatabase): Promise<StoredListBlock[]> {
    const transaction = database.transaction(['packs', 'summaries']);
    const summaries = transaction.objectStore('summaries');
    const packs = livePacks(await transaction.objectStore('packs').getAll());
    const kept: KeptBlocks = new Map();
    const list = await Promise.all(
      packs.flatMap((pack) =>
        pack.blocks.map(async ({ articles, hash }, number): Promise<StoredListBlock | null> => {
          if (articles === 0) return null;
          const key = `${number} of ${pack.storage}`;
          const known = this.#kept.get(key);
          const block =
            known?.hash === hash && known.block.rows.length === articles
              ? known.block
              : await summaries.get([pack.storage, number]);
          if (block === undefined) return null;
          kept.set(key, { hash, block });
          return { pack: pack.id, block, storage: pack.storage, number };
        }),
      ),
    );
    this.#kept = kept;
    return list.filter((block) => block !== null);
  }
}

const newestOf = ({ newest = Infinity }: BlockNote): number => newest;
