import type { CorpusAnswer, CorpusQuery } from '../corpus-store';
import { GrowingNumbers } from './growing-numbers';
import { countDistinctIds } from './count-distinct-ids';
import { rankRows } from './rank-rows';
import { toQuerySlots, type QuerySlots } from './query-slots';
import { ID_BYTES, type SignatureBlock } from './signature-block';

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
  readonly blocks: readonly { readonly block: SignatureBlock; readonly pack: string }[];
}

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
  readonly #blocks: { block: SignatureBlock; pack: string }[] = [];
  #articles = 0;
  #words = 0;

  constructor(query: CorpusQuery) {
    this.#query = query;
    this.#slots = toQuerySlots(query);
    this.#frequency = new Uint32Array(this.#slots.count);
    this.#excluded = query.exclude.map(idBytes);
  }

  /** Walks over one block. */
  add(block: SignatureBlock, pack: string): void {
    const blockIndex = this.#blocks.push({ block, pack }) - 1;
    let start = 0;
    for (let place = 0; place < block.ends.length; place++) {
      const end = block.ends[place]!;
      if (!this.#isExcluded(block, place)) this.#addRow(block.codes, start, end, blockIndex, place);
      start = end;
    }
  }

  answer(): CorpusAnswer {
    const packs = new Set(this.#blocks.filter(({ block }) => block.ends.length > 0).map(({ pack }) => pack));
    return {
      candidates: rankRows(this.#collected(), this.#query, Math.max(1, packs.size)),
      searchedArticles:
        packs.size < 2
          ? this.#articles
          : countDistinctIds(
              this.#blocks.map(({ block }) => block),
              (block, place) => !this.#isExcluded(block, place),
            ),
      searchedPacks: packs.size,
    };
  }

  /** The hot loop: decodes one signature and looks every hash up. */
  #addRow(codes: Uint8Array, start: number, end: number, blockIndex: number, place: number): void {
    const { slotOf, count } = this.#slots;
    const frequency = this.#frequency;
    const hits = this.#hits.room(count);
    const first = this.#hits.length;
    const last = first + count;
    let length = first;
    let hash = 0;
    let words = 0;
    let at = start;
    while (at < end) {
      let byte = codes[at++]!;
      let difference = byte & 0x7f;
      for (let shift = 7; byte > 0x7f && at < end; shift += 7) {
        byte = codes[at++]!;
        difference |= (byte & 0x7f) << shift;
      }
      hash += difference;
      words++;
      const slot = slotOf[hash]!;
      if (slot > 0 && length < last) {
        hits[length++] = slot - 1;
        frequency[slot - 1]!++;
      }
    }
    this.#articles++;
    this.#words += words;
    if (length === first) return;
    this.#hits.length = length;
    this.#ends.push(length);
    this.#rowWords.push(words);
    this.#rowBlock.push(blockIndex);
    this.#rowPlace.push(place);
  }

  #collected(): ScanHits {
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
    };
  }

  #isExcluded(block: SignatureBlock, place: number): boolean {
    return this.#excluded.some((id) => {
      for (let index = 0; index < ID_BYTES; index++)
        if (id[index] !== block.ids[place * ID_BYTES + index]) return false;
      return true;
    });
  }
}

const idBytes = (id: string): Uint8Array =>
  Uint8Array.from({ length: ID_BYTES }, (_, index) => parseInt(id.slice(index * 2, index * 2 + 2), 16));
