import { codeAt, idAt, type SignatureBlock } from '../signatures/signature-block';
import { addChecksum, checksum } from './checksum';
import type { SummaryBlock } from './summary-block';

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

/** Sum over the rows of a block from this place on; it does not depend on their order. */
export function indexSum(block: SignatureBlock, summaries: SummaryBlock, from = 0): number {
  let sum = 0;
  for (let place = from; place < block.ends.length; place++)
    sum = addChecksum(sum, indexRowSum(block, summaries, place));
  return sum;
}
