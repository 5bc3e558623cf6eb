import { AS_BITS, HEAD_BYTES, LOWER_BITS, LOWER_MASK, SEALED_ROWS } from './list-format';
import type { SealedBlock } from './sealed-block';
import { rowCount } from './signature-block';

/** Reads lists. Whatever the bytes are, it stays within them and gives places the block has. */
export class ListReader {
  readonly #lists: Uint8Array;
  readonly #buckets: Uint32Array;
  readonly #rows: number;
  readonly #bitBytes: number;
  /** Where the next list of the bucket begins, once the one at hand was read or skipped. */
  #at = 0;
  #end = 0;
  #count = 0;
  #first = 0;
  /** Lower bits of the hash of the list at hand. */
  lower = 0;

  constructor(block: SealedBlock) {
    this.#lists = block.lists;
    this.#buckets = block.buckets;
    this.#rows = Math.min(rowCount(block), block.words.length, SEALED_ROWS);
    this.#bitBytes = Math.ceil(this.#rows / 8);
  }

  openBucket(bucket: number): void {
    this.#at = bucket === 0 ? 0 : (this.#buckets[bucket - 1] ?? 0);
    this.#end = Math.min(this.#buckets[bucket] ?? 0, this.#lists.length);
  }

  /** Takes up the next list of the bucket, whose places are then read or skipped. */
  next(): boolean {
    if (this.#at + HEAD_BYTES > this.#end) return false;
    const lists = this.#lists;
    this.lower = lists[this.#at]!;
    const upper = lists[this.#at + 2]!;
    this.#first = lists[this.#at + 1]! | ((upper & 3) << 8);
    this.#count = upper >>> 2;
    this.#at += HEAD_BYTES;
    return true;
  }

  /** Takes up the list of a word. */
  find(hash: number): boolean {
    const wanted = hash & LOWER_MASK;
    this.openBucket(hash >>> LOWER_BITS);
    while (this.next()) {
      if (this.lower >= wanted) return this.lower === wanted;
      this.#skip();
    }
    return false;
  }

  /** Places of the list at hand, at most. */
  places(): number {
    return this.#count === AS_BITS ? this.#rows : this.#count;
  }

  /**
   * Reads the places of the list at hand.
   * @param into has room for `places()` from `length` on
   * @param start is added to each
   * @returns where they end
   */
  read(into: Uint32Array, length: number, start: number): number {
    return this.#count === AS_BITS
      ? this.#readBits(into, length, start)
      : this.#readDifferences(into, length, start);
  }

  #readBits(into: Uint32Array, from: number, start: number): number {
    const lists = this.#lists;
    const end = Math.min(this.#at + this.#bitBytes, this.#end);
    let length = from;
    for (let place = 0; this.#at < end; place += 8)
      for (let bits = lists[this.#at++]!; bits !== 0; bits &= bits - 1) {
        const at = place + 31 - Math.clz32(bits & -bits);
        if (at < this.#rows) into[length++] = start + at;
      }
    return length;
  }

  #readDifferences(into: Uint32Array, from: number, start: number): number {
    const lists = this.#lists;
    let length = from;
    let place = this.#first;
    for (let left = this.#count; left > 0 && place < this.#rows; left--) {
      into[length++] = start + place;
      if (left === 1 || this.#at >= this.#end) break;
      const byte = lists[this.#at++]!;
      place += byte > 0x7f && this.#at < this.#end ? (byte & 0x7f) | (lists[this.#at++]! << 7) : byte;
    }
    return length;
  }

  #skip(): void {
    if (this.#count === AS_BITS) {
      this.#at += this.#bitBytes;
      return;
    }
    const lists = this.#lists;
    for (let left = this.#count; left > 1 && this.#at < this.#end; left--)
      if (lists[this.#at++]! > 0x7f) this.#at++;
  }
}
