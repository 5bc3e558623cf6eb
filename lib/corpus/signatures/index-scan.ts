import type { CorpusAnswer, CorpusQuery } from '../corpus-store';
import { HASH_BITS } from './encode-signature';
import { GrowingNumbers } from './growing-numbers';
import { countDistinctIds } from './count-distinct-ids';
import { rankRows } from './rank-rows';
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
  #articles = 0;
  #words = 0;

  constructor(query: CorpusQuery) {
    this.#query = query;
    this.#slots = toQuerySlots(query);
    this.#frequency = new Uint32Array(this.#slots.count);
    this.#excluded = query.exclude.map(idBytes);
  }

  /** The hot loop: walks over one block, looks every hash up, and keeps nothing of the block but its ids. */
  add(block: SignatureBlock, pack: string): void {
    const blockIndex = this.#blocks.push({ block: { ids: block.ids }, pack }) - 1;
    const { slotOf, asked, count } = this.#slots;
    const { codes, ends } = block;
    const frequency = this.#frequency;
    // No hit without a byte of its own.
    const room = Math.min(codes.length, ends.length * count);
    const hits = this.#hits.room(room);
    const last = this.#hits.length + room;
    let length = this.#hits.length;
    for (let place = 0, start = 0; place < ends.length; place++) {
      const end = Math.min(ends[place]!, codes.length);
      let at = start;
      start = end;
      if (this.#isExcluded(block, place)) continue;
      const first = length;
      let hash = 0;
      let words = 0;
      while (at < end) {
        let byte = codes[at++]!;
        let difference = byte & 0x7f;
        if (byte > 0x7f && at < end) {
          byte = codes[at++]!;
          difference |= (byte & 0x7f) << 7;
          if (byte > 0x7f && at < end) difference |= (codes[at++]! & 0x7f) << 14;
        }
        hash = (hash + difference) & HASH_MASK;
        words++;
        if (((asked[hash >>> 5]! >>> (hash & 31)) & 1) === 0 || length === last) continue;
        const slot = slotOf[hash]! - 1;
        hits[length++] = slot;
        frequency[slot]!++;
      }
      this.#articles++;
      this.#words += words;
      if (length === first) continue;
      this.#ends.push(length);
      this.#rowWords.push(words);
      this.#rowBlock.push(blockIndex);
      this.#rowPlace.push(place);
    }
    this.#hits.length = length;
  }

  answer(): CorpusAnswer {
    const packs = new Set(this.#blocks.filter(({ block }) => block.ids.length > 0).map(({ pack }) => pack));
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

  #isExcluded(block: BlockIds, place: number): boolean {
    return this.#excluded.some((id) => {
      for (let index = 0; index < ID_BYTES; index++)
        if (id[index] !== block.ids[place * ID_BYTES + index]) return false;
      return true;
    });
  }
}

const idBytes = (id: string): Uint8Array =>
  Uint8Array.from({ length: ID_BYTES }, (_, index) => parseInt(id.slice(index * 2, index * 2 + 2), 16));
