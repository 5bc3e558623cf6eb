import type { CorpusAnswer, CorpusQuery } from '../corpus-store';
import { pageNumber } from '../rows/page-key';
import { countDistinctIds } from './count-distinct-ids';
import { olderVersions } from './older-versions';
import { placesOfId } from './places-of-id';
import { toQuerySlots, type QuerySlots } from './query-slots';
import { rankRows } from './rank-rows';
import { readAsked } from './read-asked';
import { rowHits } from './row-hits';
import { isSealed, type StoredBlock } from './sealed-block';
import { rowCount, type BlockIds } from './signature-block';
import { SlotHits, type SlotRows } from './slot-hits';

/** A block of a search. */
export interface ScannedBlock {
  readonly block: BlockIds;
  readonly pack: string;
  /** The number of its first row: rows are counted over all blocks. */
  readonly start: number;
}

/** What one search collected: which rows have which asked-for word. */
export interface ScanHits {
  readonly slots: QuerySlots;
  readonly hits: SlotRows;
  /** Articles searched, copies of one article in two packs counted twice. */
  readonly articles: number;
  /** Words of all those articles. */
  readonly words: number;
  /** Distinct words of each row's article. */
  readonly rowWords: Uint32Array;
  readonly blocks: readonly ScannedBlock[];
}

/**
 * One search: give it every block of every enabled pack, then ask for the answer. It only notes which articles have which
 * words; weights come afterwards, when it is known how common each word is in what was searched.
 */
export class IndexScan {
  readonly #query: CorpusQuery;
  readonly #slots: QuerySlots;
  readonly #hits: SlotHits;
  readonly #blocks: ScannedBlock[] = [];
  readonly #words: Uint32Array[] = [];
  readonly #excludedPage: number;
  readonly #excluded: number[] = [];
  #rows = 0;

  constructor(query: CorpusQuery) {
    this.#query = query;
    this.#slots = toQuerySlots(query);
    this.#hits = new SlotHits(this.#slots.hashes.length);
    this.#excludedPage = pageNumber(query.excludePage ?? '');
  }

  /** Collects from one block, and keeps nothing of it but what its rows are. */
  add(stored: StoredBlock, pack: string): void {
    const start = this.#rows;
    const block = { ids: stored.ids, pages: stored.pages, captured: stored.captured };
    this.#blocks.push({ block, pack, start });
    if (isSealed(stored)) {
      readAsked(stored, this.#slots.hashes, start, this.#hits);
      this.#words.push(stored.words);
    } else {
      const { slots, rows, words } = rowHits(stored, this.#slots, start);
      this.#hits.addByRow(slots, rows);
      this.#words.push(words);
    }
    this.#rows += this.#words.at(-1)!.length;
    this.#noteExcluded(block, start);
  }

  answer(): CorpusAnswer {
    const packs = new Set(this.#blocks.filter(({ block }) => block.ids.length > 0).map(({ pack }) => pack));
    const gone = this.#gone();
    const rowWords = new Uint32Array(this.#rows);
    this.#words.forEach((words, index) => rowWords.set(words, this.#blocks[index]!.start));
    let articles = 0;
    let words = 0;
    for (let row = 0; row < rowWords.length; row++) {
      if (gone?.[row] === 1) continue;
      articles++;
      words += rowWords[row]!;
    }
    const found: ScanHits = {
      slots: this.#slots,
      hits: this.#hits.bySlot(gone),
      articles,
      words,
      rowWords,
      blocks: this.#blocks,
    };
    return {
      candidates: rankRows(found, this.#query, Math.max(1, packs.size)),
      searchedArticles:
        packs.size < 2
          ? articles
          : countDistinctIds(
              this.#blocks.map(({ block }) => block),
              (place, index) => gone?.[this.#blocks[index]!.start + place] !== 1,
            ),
      searchedPacks: packs.size,
    };
  }

  /** 1 for each row that is not to be found, as if it had never been there; `null` where all are. */
  #gone(): Uint8Array | null {
    const hidden = this.#query.versions === 'all' ? null : olderVersions(this.#blocks);
    if (hidden === null && this.#excluded.length === 0) return null;
    const gone = new Uint8Array(this.#rows);
    hidden?.forEach((places, index) => {
      const { start } = this.#blocks[index]!;
      gone.set(places.subarray(0, gone.length - start), start);
    });
    for (const row of this.#excluded) gone[row] = 1;
    return gone;
  }

  #noteExcluded(block: BlockIds, start: number): void {
    const { pages } = block;
    if (this.#excludedPage !== 0)
      for (
        let at = pages.indexOf(this.#excludedPage);
        at >= 0;
        at = pages.indexOf(this.#excludedPage, at + 1)
      )
        if (at < rowCount(block)) this.#excluded.push(start + at);
    for (const id of this.#query.exclude)
      for (const place of placesOfId(block, id)) this.#excluded.push(start + place);
  }
}
