/** Words kept at most. */
const WORDS = 2 ** 17;
/** Places of the hash table, 4 MB: twice the words, so that a search ends soon. */
const PLACES = 2 ** 18;
/** Numbers of one place: first key, second key, value, and whether it is taken. Together they lie in one line of cache. */
const STRIDE = 4;

/** What `valueOf` says of a word that is not kept. No value is as low. */
export const UNKNOWN = -(2 ** 31);

/** What the two keys of a word begin with. */
export const FIRST_KEY = 0x811c9dc5;
export const SECOND_KEY = 0x41c6ce57;

/** The keys with one more byte (FNV-1a with two factors), which the caller works out while it looks for a word's end. */
export const firstKeyWith = (key: number, byte: number): number => Math.imul(key ^ byte, 0x01000193);
export const secondKeyWith = (key: number, byte: number): number => Math.imul(key ^ byte, 0x5f356495);

/**
 * Remembers a whole number for each of many words, told apart by 64 bits of hash: looking one up reads one place in
 * memory and no letters. Among as many words as it keeps, two have the same keys with a chance of about one in two
 * thousand million; a signature would then have one wrong word, and it is only a filter.
 */
export class WordTable {
  readonly #places = new Int32Array(PLACES * STRIDE);
  #count = 0;

  /** The number kept for a word, `UNKNOWN` for none. */
  valueOf(first: number, second: number): number {
    const places = this.#places;
    for (let at = firstPlace(first, second); places[at + 3] !== 0; at = nextPlace(at))
      if (places[at] === first && places[at + 1] === second) return places[at + 2]!;
    return UNKNOWN;
  }

  hasRoom(): boolean {
    return this.#count < WORDS;
  }

  /** Keeps a number for a word that is not known yet. Needs `hasRoom`. */
  add(first: number, second: number, value: number): void {
    const places = this.#places;
    let at = firstPlace(first, second);
    while (places[at + 3] !== 0) at = nextPlace(at);
    places[at] = first;
    places[at + 1] = second;
    places[at + 2] = value;
    places[at + 3] = 1;
    this.#count++;
  }

  forget(): void {
    this.#places.fill(0);
    this.#count = 0;
  }
}

const firstPlace = (first: number, second: number): number =>
  ((first ^ (first >>> 15) ^ (second >>> 7)) & (PLACES - 1)) * STRIDE;

const nextPlace = (at: number): number => (at + STRIDE) & (PLACES * STRIDE - 1);
