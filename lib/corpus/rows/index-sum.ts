import { isSealed, type SealedBlock, type StoredBlock } from '../signatures/sealed-block';
import { codeAt, idAt, type SignatureBlock } from '../signatures/signature-block';
import { addChecksum, checksum } from './checksum';
import type { SummaryBlock } from './summary-block';

const NO_BYTES = new Uint8Array(0);

/**
 * Checksum of one index row: its words, and everything a search or a list knows of the article without reading it. An
 * altered row would make an article silently unfindable, or show it under a headline it never had.
 */
export function indexRowSum(block: SignatureBlock, summaries: SummaryBlock, place: number): number {
  const { saved, published, pages, publishers, languages, names, rows } = summaries;
  const known = [
    idAt(block, place),
    block.pages[place],
    block.captured[place],
    saved[place],
    published[place],
    pages[place],
    names[publishers[place]! - 1],
    names[languages[place]! - 1],
    rows[place],
  ];
  return checksum(known.join(' '), codeAt(block, place));
}

/**
 * Sum over the rows of a block from this place on; it does not depend on their order. A sealed block is summed up
 * as a whole.
 */
export function indexSum(block: StoredBlock, summaries: SummaryBlock, from = 0): number {
  if (isSealed(block)) return sealedSum(block, summaries);
  let sum = 0;
  for (let place = from; place < block.ends.length; place++)
    sum = addChecksum(sum, indexRowSum(block, summaries, place));
  return sum;
}

/** Column by column, without a string for each row: a sealed block is written and checked as a whole. */
function sealedSum(
  { ids, pages, captured, words, buckets, lists }: SealedBlock,
  shown: SummaryBlock,
): number {
  const columns = [
    ...[ids, pages, captured, words, buckets, lists],
    ...[shown.saved, shown.published, shown.pages, shown.publishers, shown.languages],
  ];
  const sums = columns.map(({ buffer, byteOffset, byteLength }, column) =>
    checksum(String(column), new Uint8Array(buffer, byteOffset, byteLength)),
  );
  return [...sums, checksum([...shown.names, ...shown.rows].join('\n'), NO_BYTES)].reduce((sum, one) =>
    addChecksum(sum, one),
  );
}

/**
 * What is noted of a block when it is written anew. What was noted is moved by the difference, and not replaced: damage that
 * was there before stays one.
 */
export const movedSum = (
  noted: number,
  before: { readonly block: StoredBlock; readonly summaries: SummaryBlock },
  after: { readonly block: StoredBlock; readonly summaries: SummaryBlock },
): number =>
  addChecksum(
    addChecksum(noted, indexSum(before.block, before.summaries), -1),
    indexSum(after.block, after.summaries),
  );
