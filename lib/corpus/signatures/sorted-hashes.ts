import type { Signature } from '../corpus-store';
import { HASH_BITS } from './encode-signature';

/** Numbers of 32 bits, each bit of which stands for a number of the level below. */
const LEVEL = 5;

/**
 * Collects hashes, and gives each once, in ascending order. A bit for each hash there can be, and two levels above it that
 * say where bits are set: 128 kB that stay in the processor's cache. Sorting took a quarter of what reading an article's words
 * takes (0008).
 */
export class SortedHashes {
  readonly #hashes = new Int32Array(2 ** (HASH_BITS - LEVEL));
  readonly #groups = new Int32Array(2 ** (HASH_BITS - 2 * LEVEL));
  readonly #tops = new Int32Array(2 ** (HASH_BITS - 3 * LEVEL));
  #count = 0;

  add(hash: number): void {
    const word = hash >>> LEVEL;
    const before = this.#hashes[word]!;
    const after = before | bitOf(hash);
    if (after === before) return;
    this.#hashes[word] = after;
    this.#count++;
    if (before !== 0) return;
    const group = word >>> LEVEL;
    const top = group >>> LEVEL;
    this.#groups[group] = this.#groups[group]! | bitOf(word);
    this.#tops[top] = this.#tops[top]! | bitOf(group);
  }

  /** Gives all hashes, and begins anew. */
  take(): Signature {
    const hashes = this.#hashes;
    const groups = this.#groups;
    const taken = new Uint32Array(this.#count);
    let length = 0;
    for (let top = 0; top < this.#tops.length; top++) {
      for (let inTop = this.#tops[top]!; inTop !== 0; inTop = withoutLowest(inTop)) {
        const group = (top << LEVEL) | lowest(inTop);
        for (let inGroup = groups[group]!; inGroup !== 0; inGroup = withoutLowest(inGroup)) {
          const word = (group << LEVEL) | lowest(inGroup);
          for (let inWord = hashes[word]!; inWord !== 0; inWord = withoutLowest(inWord))
            taken[length++] = (word << LEVEL) | lowest(inWord);
          hashes[word] = 0;
        }
        groups[group] = 0;
      }
      this.#tops[top] = 0;
    }
    this.#count = 0;
    return taken;
  }
}

/** The shift takes the lower five bits alone. */
const bitOf = (place: number): number => 1 << place;
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);
const withoutLowest = (bits: number): number => bits & (bits - 1);
