/** Words kept at most. */
const WORDS = 2 ** 17;
/** Places of the hash table, 2 MB: twice the words, so that a search ends soon. */
const PLACES = 2 ** 18;
/** Numbers of one place: first key and value. As few as can be: most of the time goes into fetching places from memory. */
const STRIDE = 2;

/** What `valueOf` says of a word that is not kept, and what stands in a place that is free. No value is as low. */
export const UNKNOWN = -(2 ** 31);

/** What the two keys of a word begin with. */
export const FIRST_KEY = 0x811c9dc5;
export const SECOND_KEY = 0x41c6ce57;

/** The keys with one more byte (FNV-1a with two factors), which the caller works out while it looks for a word's end. */
export const firstKeyWith = (key: number, byte: number): number => Math.imul(key ^ byte, 0x01000193);
export const secondKeyWith = (key: number, byte: number): number => Math.imul(key ^ byte, 0x5f356495);

/** Keys of words, the first so many of each array. */
export interface KeyList {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  readonly length: number;
}

/**
 * Remembers a whole number for each of many words, without their letters: looking one up reads one place in memory. The
 * second key says where a word is looked for, the first which it is. That a word is taken for another happens in one of
 * sixty thousand tables that are filled to the last place; a signature would then have one wrong word, and it is only a
 * filter.
 */
export class WordTable {
  readonly #places = new Int32Array(PLACES * STRIDE);
  #count = 0;

  constructor() {
    this.forget();
  }

  /** The number kept for a word, `UNKNOWN` for none. */
  valueOf(first: number, second: number): number {
    const places = this.#places;
    for (let at = firstPlace(second); ; at = nextPlace(at)) {
      const value = places[at + 1]!;
      if (value === UNKNOWN || places[at] === first) return value;
    }
  }

  /**
   * The same for the first words of a list, into `values`. One call for many words: numbers of 32 bits are handed over in
   * objects where a call has them, and the processor waits for several places at once.
   */
  valuesOf({ firsts, seconds, length }: KeyList, values: Int32Array): void {
    const places = this.#places;
    for (let word = 0; word < length; word++) {
      const first = firsts[word]!;
      let at = firstPlace(seconds[word]!);
      while (places[at + 1] !== UNKNOWN && places[at] !== first) at = nextPlace(at);
      values[word] = places[at + 1]!;
    }
  }

  hasRoom(): boolean {
    return this.#count < WORDS;
  }

  /** Keeps a number for a word that is not known yet. Needs `hasRoom`. */
  add(first: number, second: number, value: number): void {
    const places = this.#places;
    let at = firstPlace(second);
    while (places[at + 1] !== UNKNOWN) at = nextPlace(at);
    places[at] = first;
    places[at + 1] = value;
    this.#count++;
  }

  forget(): void {
    this.#places.fill(UNKNOWN);
    this.#count = 0;
  }
}

const firstPlace = (second: number): number => ((second ^ (second >>> 15)) & (PLACES - 1)) * STRIDE;

const nextPlace = (at: number): number => (at + STRIDE) & (PLACES * STRIDE - 1);
