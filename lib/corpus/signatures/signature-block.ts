/** Bytes of an article id in a block: a SHA-256. */
export const ID_BYTES = 32;

/** All that is kept of a block once it has been searched: what its rows are, without their words. */
export type BlockIds = Pick<SignatureBlock, 'ids' | 'pages' | 'captured'>;

/** The index rows of up to 1,000 articles of one pack, laid out to be read in one go and walked without unpacking. */
export interface SignatureBlock {
  /** Ids, 32 bytes each. */
  readonly ids: Uint8Array;
  /** Where each article's code ends in `codes`. */
  readonly ends: Uint32Array;
  /** `pageNumber` of each article: rows with the same one are versions of one page, those with 0 of none. */
  readonly pages: Float64Array;
  /** When each was captured, in milliseconds since 1970: the order of versions. */
  readonly captured: Float64Array;
  /** Signatures as `encodeSignature` gives them, one behind the other. */
  readonly codes: Uint8Array;
}

/** One article's index row. */
export interface IndexRow {
  /** `ArticleSnapshot.id`: 64 lower-case hex digits. */
  readonly id: string;
  readonly page: number;
  readonly captured: number;
  readonly code: Uint8Array;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export const EMPTY_BLOCK: SignatureBlock = {
  ids: new Uint8Array(0),
  ends: new Uint32Array(0),
  pages: new Float64Array(0),
  captured: new Float64Array(0),
  codes: new Uint8Array(0),
};

/** A block with rows added behind those it has. */
export function appendRows(block: SignatureBlock, rows: readonly IndexRow[]): SignatureBlock {
  const count = block.ends.length;
  const ids = new Uint8Array((count + rows.length) * ID_BYTES);
  const ends = new Uint32Array(count + rows.length);
  const pages = new Float64Array(count + rows.length);
  const captured = new Float64Array(count + rows.length);
  const codes = new Uint8Array(rows.reduce((length, row) => length + row.code.length, block.codes.length));
  ids.set(block.ids);
  ends.set(block.ends);
  pages.set(block.pages);
  captured.set(block.captured);
  codes.set(block.codes);
  let offset = block.codes.length;
  rows.forEach((row, index) => {
    writeId(row.id, ids, (count + index) * ID_BYTES);
    codes.set(row.code, offset);
    offset += row.code.length;
    ends[count + index] = offset;
    pages[count + index] = row.page;
    captured[count + index] = row.captured;
  });
  return { ids, ends, pages, captured, codes };
}

/** A block without the rows of these ids. */
export function withoutRows(block: SignatureBlock, removed: ReadonlySet<string>): SignatureBlock {
  const kept: IndexRow[] = [];
  for (let index = 0; index < block.ends.length; index++) {
    const id = idAt(block, index);
    if (removed.has(id)) continue;
    kept.push({
      id,
      page: block.pages[index]!,
      captured: block.captured[index]!,
      code: codeAt(block, index),
    });
  }
  return appendRows(EMPTY_BLOCK, kept);
}

/** Rows of a block. */
export const rowCount = ({ ids }: BlockIds): number => Math.floor(ids.length / ID_BYTES);

/** The id of a row. */
export function idAt(block: BlockIds, index: number): string {
  let id = '';
  for (let at = index * ID_BYTES; at < (index + 1) * ID_BYTES; at++) id += HEX[block.ids[at] ?? 0]!;
  return id;
}

/** The coded signature of a row. */
export const codeAt = (block: SignatureBlock, index: number): Uint8Array =>
  block.codes.subarray(index === 0 ? 0 : block.ends[index - 1], block.ends[index]);

/** Every id of a block, in order. */
export const idsOf = (block: BlockIds): string[] =>
  Array.from({ length: rowCount(block) }, (_, index) => idAt(block, index));

/** An id as a block holds it. */
export const idBytes = (id: string): Uint8Array =>
  Uint8Array.from({ length: ID_BYTES }, (_, index) => parseInt(id.slice(index * 2, index * 2 + 2), 16));

function writeId(id: string, into: Uint8Array, offset: number): void {
  if (!/^[0-9a-f]{64}$/u.test(id)) throw new Error(`Not an article id: ${id.slice(0, 80)}`);
  for (let index = 0; index < ID_BYTES; index++)
    into[offset + index] = parseInt(id.slice(index * 2, index * 2 + 2), 16);
}
