import type { CorpusAnswer, CorpusQuery } from '../corpus-store';
import { HASH_BITS } from './encode-signature';
import { GrowingNumbers } from './growing-numbers';
import { countDistinctIds } from './count-distinct-ids';
import { olderVersions } from './older-versions';
import { rankRows } from './rank-rows';
import { pageNumber } from '../rows/page-key';
import { toQuerySlots, type QuerySlots } from './query-slots';
import { ID_BYTES, type BlockIds, type SignatureBlock } from './signature-block';

/** What one walk over the index collected: rows with at least one asked-for word, and how common each word is. */
export interface ScanHits {
  readonly slots: QuerySlots;
  /** Articles walked over, copies of one article in two packs counted twice. */
  readonly articles: number;
  /** Words of all those articles. */
  readonly words: number;
  /** Articles that have the word of each slot. */
  readonly frequency: Uint32Array;
  /** Row r has the slots `hits[ends[r - 1] .. ends[r])`. */
  readonly hits: GrowingNumbers<Uint16Array>;
  readonly ends: GrowingNumbers<Uint32Array>;
  /** Distinct words of each row's article. */
  readonly rowWords: GrowingNumbers<Uint32Array>;
  /** Where each row stands: `blocks[rowBlock[r]]`, place `rowPlace[r]`. */
  readonly rowBlock: GrowingNumbers<Uint32Array>;
  readonly rowPlace: GrowingNumbers<Uint32Array>;
  readonly blocks: readonly { readonly block: BlockIds; readonly pack: string }[];
  /** 1 for rows (by `rowBlock`, `rowPlace`) that are not to be found; `null` where all are. */
  readonly hidden: readonly Uint8Array[] | null;
}

const HASH_MASK = (1 << HASH_BITS) - 1;
const numbers16 = (length: number): Uint16Array => new Uint16Array(length);
const numbers32 = (length: number): Uint32Array => new Uint32Array(length);

/**
 * One search: give it every block of every enabled pack, then ask for the answer. The walk only notes which articles have
 * which words; weights come afterwards, when it is known how common each word is in what was searched.
 */
export class IndexScan {
  readonly #query: CorpusQuery;
  readonly #slots: QuerySlots;
  readonly #frequency: Uint32Array;
  readonly #excluded: readonly Uint8Array[];
  readonly #hits = new GrowingNumbers(numbers16);
  readonly #ends = new GrowingNumbers(numbers32);
  readonly #rowWords = new GrowingNumbers(numbers32);
  readonly #rowBlock = new GrowingNumbers(numbers32);
  readonly #rowPlace = new GrowingNumbers(numbers32);
  readonly #blocks: { block: BlockIds; pack: string }[] = [];
  readonly #excludedPage: number;
  #articles = 0;
  #words = 0;

  constructor(query: CorpusQuery) {
    this.#query = query;
    this.#slots = toQuerySlots(query);
    this.#frequency = new Uint32Array(this.#slots.count);
    this.#excluded = query.exclude.map(idBytes);
    this.#excludedPage = pageNumber(query.excludePage ?? '');
  }

  /** Walks over one block, and keeps nothing of it but its ids. */
  add(block: SignatureBlock, pack: string): void {
    const blockIndex =
      this.#blocks.push({ block: { ids: block.ids, pages: block.pages, captured: block.captured }, pack }) -
      1;
    const { codes, ends } = block;
    for (let place = 0, start = 0; place < ends.length; place++) {
      const end = Math.min(ends[place]!, codes.length);
      const from = start;
      start = end;
      if (this.#isExcluded(block, place)) continue;
      const first = this.#hits.length;
      const words = this.#walk(codes, from, end);
      this.#articles++;
      this.#words += words;
      if (this.#hits.length === first) continue;
      this.#ends.push(this.#hits.length);
      this.#rowWords.push(words);
      this.#rowBlock.push(blockIndex);
      this.#rowPlace.push(place);
    }
  }

  /**
   * The hot loop: looks up every hash of one row. A call for each row, so that engines compile it once and early.
   * @returns words of the row
   */
  #walk(codes: Uint8Array, start: number, end: number): number {
    const { slotOf, asked, count } = this.#slots;
    const frequency = this.#frequency;
    // No hit without a byte of its own.
    const room = Math.min(Math.max(0, end - start), count);
    const hits = this.#hits.room(room);
    let length = this.#hits.length;
    const last = length + room;
    let hash = 0;
    let words = 0;
    for (let at = start; at < end; words++) {
      let byte = codes[at++]!;
      let difference = byte & 0x7f;
      if (byte > 0x7f && at < end) {
        byte = codes[at++]!;
        difference |= (byte & 0x7f) << 7;
        if (byte > 0x7f && at < end) difference |= (codes[at++]! & 0x7f) << 14;
      }
      hash = (hash + difference) & HASH_MASK;
      if (((asked[hash >>> 5]! >>> (hash & 31)) & 1) === 0 || length === last) continue;
      const slot = slotOf[hash]! - 1;
      hits[length++] = slot;
      frequency[slot]!++;
    }
    this.#hits.length = length;
    return words;
  }

  answer(): CorpusAnswer {
    const packs = new Set(this.#blocks.filter(({ block }) => block.ids.length > 0).map(({ pack }) => pack));
    const hidden = this.#query.versions === 'all' ? null : olderVersions(this.#blocks);
    const found = hidden === null ? this.#collected(null) : this.#without(hidden);
    return {
      candidates: rankRows(found, this.#query, Math.max(1, packs.size)),
      searchedArticles:
        packs.size < 2
          ? found.articles
          : countDistinctIds(
              this.#blocks.map(({ block }) => block),
              (block, place, index) => hidden?.[index]![place] !== 1 && !this.#isExcluded(block, place),
            ),
      searchedPacks: packs.size,
    };
  }

  /** What was collected, as if the hidden rows had never been there. */
  #without(hidden: readonly Uint8Array[]): ScanHits {
    hidden.forEach((places, index) => {
      const { block } = this.#blocks[index]!;
      for (let place = 0; place < places.length; place++)
        if (places[place] === 1 && !this.#isExcluded(block, place)) this.#articles--;
    });
    for (let row = 0; row < this.#ends.length; row++) {
      if (hidden[this.#rowBlock.at(row)]![this.#rowPlace.at(row)] !== 1) continue;
      this.#words -= this.#rowWords.at(row);
      for (let at = row === 0 ? 0 : this.#ends.at(row - 1); at < this.#ends.at(row); at++)
        this.#frequency[this.#hits.at(at)]!--;
    }
    return this.#collected(hidden);
  }

  #collected(hidden: readonly Uint8Array[] | null): ScanHits {
    return {
      slots: this.#slots,
      articles: this.#articles,
      words: this.#words,
      frequency: this.#frequency,
      hits: this.#hits,
      ends: this.#ends,
      rowWords: this.#rowWords,
      rowBlock: this.#rowBlock,
      rowPlace: this.#rowPlace,
      blocks: this.#blocks,
      hidden,
    };
  }

  #isExcluded(block: BlockIds, place: number): boolean {
    if (this.#excludedPage !== 0 && block.pages[place] === this.#excludedPage) return true;
    return this.#excluded.some((id) => {
      for (let index = 0; index < ID_BYTES; index++)
        if (id[index] !== block.ids[place * ID_BYTES + index]) return false;
      return true;
    });
  }
}

const idBytes = (id: string): Uint8Array =>
  Uint8Array.from({ length: ID_BYTES }, (_, index) => parseInt(id.slice(index * 2, index * 2 + 2), 16));
