import {
  AS_BITS,
  BUCKETS,
  HEAD_BYTES,
  LOWER_BITS,
  LOWER_MASK,
  PLACE_BITS,
  PLACE_MASK,
  SEALED_ROWS,
} from './list-format';
import type { SealedBlock } from './sealed-block';
import type { SignatureBlock } from './signature-block';
import { signaturesOf } from './signatures-of';
import { sortedPostings } from './sorted-postings';

type Lists = Pick<SealedBlock, 'words' | 'buckets' | 'lists'>;

/**
 * Writes the lists of a block, ascending by hash. One with less than 63 places has the first in its head and then the
 * differences, seven bits a byte; a longer one has a bit for each row of the block.
 */
export function writeLists(block: SignatureBlock): Lists {
  if (block.ends.length > SEALED_ROWS)
    throw new Error(`Too many rows for one sealed block: ${block.ends.length}`);
  const { words, hashes } = signaturesOf(block);
  const postings = sortedPostings(words, hashes);
  const writer = new ListWriter(postings, block.ends.length);
  const buckets = new Uint32Array(BUCKETS);
  let bucket = 0;
  for (let at = 0; at < postings.length;) {
    const hash = postings[at]! >>> PLACE_BITS;
    for (; bucket < hash >>> LOWER_BITS; bucket++) buckets[bucket] = writer.length;
    at = writer.write(hash & LOWER_MASK, at);
  }
  buckets.fill(writer.length, bucket);
  return { words, buckets, lists: writer.bytes() };
}

class ListWriter {
  readonly #postings: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #bitBytes: number;
  length = 0;

  constructor(postings: Uint32Array, rows: number) {
    this.#postings = postings;
    this.#bitBytes = Math.ceil(rows / 8);
    // No posting takes more than a head, and no list as bits more than its places would.
    this.#bytes = new Uint8Array(HEAD_BYTES * postings.length);
  }

  /**
   * Writes the list that begins at a posting.
   * @returns where the next begins
   */
  write(lower: number, from: number): number {
    const postings = this.#postings;
    const word = postings[from]! >>> PLACE_BITS;
    let end = from + 1;
    while (end < postings.length && postings[end]! >>> PLACE_BITS === word) end++;
    const isLong = end - from >= AS_BITS;
    this.#writeHead(lower, isLong ? 0 : postings[from]! & PLACE_MASK, isLong ? AS_BITS : end - from);
    if (isLong) this.#writeBits(from, end);
    else this.#writeDifferences(from, end);
    return end;
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #writeHead(lower: number, first: number, count: number): void {
    const bytes = this.#bytes;
    bytes[this.length++] = lower;
    bytes[this.length++] = first & 0xff;
    bytes[this.length++] = (first >>> 8) | (count << 2);
  }

  #writeBits(from: number, end: number): void {
    for (let at = from; at < end; at++) {
      const place = this.#postings[at]! & PLACE_MASK;
      this.#bytes[this.length + (place >>> 3)]! |= 1 << (place & 7);
    }
    this.length += this.#bitBytes;
  }

  #writeDifferences(from: number, end: number): void {
    const [postings, bytes] = [this.#postings, this.#bytes];
    for (let at = from + 1; at < end; at++) {
      const difference = postings[at]! - postings[at - 1]!;
      if (difference > 0x7f) bytes[this.length++] = (difference & 0x7f) | 0x80;
      bytes[this.length++] = difference > 0x7f ? difference >>> 7 : difference;
    }
  }
}
