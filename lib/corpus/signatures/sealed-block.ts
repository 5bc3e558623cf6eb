import { encodeSignature } from './encode-signature';
import { eachPosting } from './each-posting';
import {
  appendRows,
  EMPTY_BLOCK,
  idAt,
  rowCount,
  type BlockIds,
  type SignatureBlock,
} from './signature-block';
import { writeLists } from './write-lists';

/**
 * The index rows of a block that is no longer filled, turned over: for each word the places of the articles that have it.
 * Its words take two thirds of the bytes, and a search reads the lists of the words asked for and no others.
 */
export interface SealedBlock extends BlockIds {
  /** Distinct words of each article. */
  readonly words: Uint32Array;
  /** Where each bucket of words ends in `lists`; see `writeLists`. */
  readonly buckets: Uint32Array;
  readonly lists: Uint8Array;
}

/** A block as stored. */
export type StoredBlock = SignatureBlock | SealedBlock;

export const isSealed = (block: StoredBlock): block is SealedBlock => 'lists' in block;

/** Bytes a block takes for the words of its rows. */
export const indexBytes = (block: StoredBlock): number =>
  isSealed(block) ? block.lists.length : block.codes.length;

/** Turns a block over. Takes up to `SEALED_ROWS` rows. */
export function seal(block: SignatureBlock): SealedBlock {
  const { ids, pages, captured } = block;
  return { ids, pages, captured, ...writeLists(block) };
}

/** The block as it was before it was sealed, to the byte; one that is not sealed as it is. */
export function unsealed(stored: StoredBlock): SignatureBlock {
  if (!isSealed(stored)) return stored;
  const rows = Array.from({ length: rowCount(stored) }, (_, place) => ({
    signature: new Uint32Array(stored.words[place] ?? 0),
    length: 0,
  }));
  eachPosting(stored, (hash, place) => {
    const row = rows[place];
    if (row !== undefined && row.length < row.signature.length) row.signature[row.length++] = hash;
  });
  return appendRows(
    EMPTY_BLOCK,
    rows.map(({ signature, length }, place) => ({
      id: idAt(stored, place),
      page: stored.pages[place] ?? 0,
      captured: stored.captured[place] ?? 0,
      code: encodeSignature(signature.subarray(0, length)),
    })),
  );
}
