import { isSealed, type SealedBlock, type StoredBlock } from '../signatures/sealed-block';
import { codeAt, idAt, rowCount, type BlockIds, type SignatureBlock } from '../signatures/signature-block';
import { addChecksum, checksum } from './checksum';
import type { SummaryBlock } from './summary-block';

const NO_BYTES = new Uint8Array(0);

/**
 * Checksum of one index row: its words, and everything a search or a list knows of the article without reading it. An
 * altered row would make an article silently unfindable, or show it under a headline it never had.
 */
export const indexRowSum = (block: SignatureBlock, summaries: SummaryBlock, place: number): number =>
  checksum(knownOf(block, summaries, place), codeAt(block, place));

/**
 * Sum over the rows of a block from this place on; it does not depend on their order. The words of a sealed block are summed
 * up as they lie, list behind list: from its first place on only.
 */
export function indexSum(block: StoredBlock, summaries: SummaryBlock, from = 0): number {
  if (isSealed(block)) return sealedSum(block, summaries);
  let sum = 0;
  for (let place = from; place < block.ends.length; place++)
    sum = addChecksum(sum, indexRowSum(block, summaries, place));
  return sum;
}

function sealedSum(block: SealedBlock, summaries: SummaryBlock): number {
  const { buckets, lists, words } = block;
  let sum = checksum('lists', lists);
  for (const numbers of [buckets, words])
    sum = addChecksum(
      sum,
      checksum('', new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)),
    );
  for (let place = 0; place < rowCount(block); place++)
    sum = addChecksum(sum, checksum(knownOf(block, summaries, place), NO_BYTES));
  return sum;
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

function knownOf(block: BlockIds, summaries: SummaryBlock, place: number): string {
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
  return known.join(' ');
}
