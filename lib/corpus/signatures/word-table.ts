/** Words kept at most. With their letters about 5 MB. */
const WORDS = 2 ** 17;
const LETTERS = 2 ** 20;
/** Places of the hash table: twice the words, so that a search ends soon. */
const PLACES = 2 ** 18;
/** UTF-16 units. Longer words, mostly addresses, hardly come again. */
export const LONGEST_KEPT = 40;

const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/** Running hash of a word's UTF-16 units (FNV-1a), which the caller works out while it looks for the word's end. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, HASH_FACTOR);
export const EMPTY_HASH = HASH_START;

/**
 * Remembers a whole number for each of many words: a hash table in typed arrays that compares the letters, so that a word
 * is looked up where it stands in a text, without being cut out, and no text is kept alive by its words.
 */
export class WordTable {
  readonly #places = new Uint32Array(PLACES);
  readonly #letters = new Uint16Array(LETTERS);
  /** Where the letters of word w end; word 0 is none. */
  readonly #ends = new Uint32Array(WORDS + 1);
  readonly #hashes = new Int32Array(WORDS + 1);
  readonly #values = new Int32Array(WORDS + 1);
  #count = 0;

  /** Number of the word `text[start, end)`, 0 where it is not known. */
  find(text: string, start: number, end: number, hash: number): number {
    for (let place = firstPlace(hash); ; place = (place + 1) % PLACES) {
      const word = this.#places[place]!;
      if (word === 0 || (this.#hashes[word] === hash && this.#isSpelt(word, text, start, end))) return word;
    }
  }

  valueOf(word: number): number {
    return this.#values[word]!;
  }

  hasRoom(): boolean {
    return this.#count < WORDS && this.#ends[this.#count]! + LONGEST_KEPT <= LETTERS;
  }

  /** Keeps a word of at most `LONGEST_KEPT` units that is not known yet. Needs `hasRoom`. */
  add(word: string, hash: number, value: number): void {
    let end = this.#ends[this.#count]!;
    for (let at = 0; at < word.length; at++) this.#letters[end++] = word.charCodeAt(at);
    const number = ++this.#count;
    this.#ends[number] = end;
    this.#hashes[number] = hash;
    this.#values[number] = value;
    let place = firstPlace(hash);
    while (this.#places[place] !== 0) place = (place + 1) % PLACES;
    this.#places[place] = number;
  }

  forget(): void {
    this.#places.fill(0);
    this.#count = 0;
  }

  #isSpelt(word: number, text: string, start: number, end: number): boolean {
    let letter = this.#ends[word - 1]!;
    if (this.#ends[word]! - letter !== end - start) return false;
    for (let at = start; at < end; at++) if (this.#letters[letter++] !== text.charCodeAt(at)) return false;
    return true;
  }
}

const firstPlace = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);
