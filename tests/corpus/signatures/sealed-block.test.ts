import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORE_LIMITS } from '../../../lib/corpus/limits';
import { encodeSignature } from '../../../lib/corpus/signatures/encode-signature';
import { IndexScan } from '../../../lib/corpus/signatures/index-scan';
import { SEALED_ROWS } from '../../../lib/corpus/signatures/list-format';
import { rowsWithAll } from '../../../lib/corpus/signatures/rows-with-all';
import { seal, unsealed, type StoredBlock } from '../../../lib/corpus/signatures/sealed-block';
import { appendRows, EMPTY_BLOCK, type SignatureBlock } from '../../../lib/corpus/signatures/signature-block';
import { idOf } from '../make-article';

/** Few words, so that rows share them, among them the first and the last there can be and neighbours in one bucket. */
const word = fc.oneof(fc.nat(12), fc.constantFrom(255, 256, 257, 511, (1 << 20) - 1), fc.nat((1 << 20) - 1));
const signature = fc.uniqueArray(word, { maxLength: 20 }).map((hashes) => Uint32Array.from(hashes).sort());

/** Rows of these signatures over and over: lists come out short and long. */
const block = fc
  .tuple(fc.array(signature, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 160 }))
  .map(([signatures, count]) =>
    blockOf(Array.from({ length: count }, (_, row) => signatures[row % signatures.length]!)),
  );

const blockOf = (signatures: readonly Uint32Array[]): SignatureBlock =>
  appendRows(
    EMPTY_BLOCK,
    signatures.map((hashes, number) => ({
      id: idOf(number),
      page: number % 7,
      captured: number,
      code: encodeSignature(hashes),
    })),
  );

const answer = (
  blocks: readonly StoredBlock[],
  article: Uint32Array,
  claims: Uint32Array[],
  exclude: string[],
) => {
  const scan = new IndexScan({ article, claims, limit: 9, claimLimit: 4, exclude });
  for (const one of blocks) scan.add(one, 'saved');
  return scan.answer();
};

describe('a sealed block', () => {
  it('has room for as many rows as a block is filled with', () => {
    expect(STORE_LIMITS.blockArticles).toBeLessThanOrEqual(SEALED_ROWS);
    const full = blockOf(Array.from({ length: SEALED_ROWS }, (_, row) => Uint32Array.of(row % 3, 9 + row)));
    expect(unsealed(seal(full))).toEqual(full);
    const more = blockOf(Array.from({ length: SEALED_ROWS + 1 }, () => Uint32Array.of(1)));
    expect(() => seal(more)).toThrow('Too many rows');
  });

  it('gives back what was sealed, to the byte', () => {
    fc.assert(
      fc.property(block, (rows) => {
        expect(unsealed(seal(rows))).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  it('is searched as the rows it was made of, beside others or alone', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 3 }),
        signature,
        fc.array(signature, { maxLength: 4 }),
        fc.array(fc.nat(20).map(idOf), { maxLength: 2 }),
        fc.nat(2),
        (blocks, article, claims, exclude, open) => {
          const sealed = blocks.map((one, index) => (index === open ? one : seal(one)));
          expect(answer(sealed, article, claims, exclude)).toEqual(answer(blocks, article, claims, exclude));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('names the same rows as having all of some words', () => {
    fc.assert(
      fc.property(block, signature, (rows, wanted) => {
        const some = wanted.slice(0, 2);
        expect(rowsWithAll(seal(rows), some)).toEqual(rowsWithAll(rows, some));
      }),
      { numRuns: 100 },
    );
  });

  it('survives any damage: a search and a list stay within its rows', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.array(fc.nat(80), { maxLength: 6 }),
        fc.nat(9),
        fc.nat(9),
        (lists, ends, rows, words) => {
          const damaged = {
            ...seal(blockOf(Array.from({ length: rows }, () => Uint32Array.of(1)))),
            words: Uint32Array.from({ length: words }, () => 3),
            buckets: Uint32Array.from(ends),
            lists,
          };
          const asked = Uint32Array.of(0, 1, 2, 3, 300, 600);
          const { candidates } = answer([damaged], asked, [asked], []);
          for (const { score } of candidates) expect(score).toBeGreaterThanOrEqual(0);
          for (const place of rowsWithAll(damaged, Uint32Array.of(1))) expect(place).toBeLessThan(rows);
          expect(unsealed(damaged).ends).toHaveLength(rows);
        },
      ),
      { numRuns: 300 },
    );
  });
});
