import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusQuery } from '../../../lib/corpus/corpus-store';
import { SCORING, STORE_LIMITS } from '../../../lib/corpus/limits';
import { encodeSignature } from '../../../lib/corpus/signatures/encode-signature';
import { IndexScan } from '../../../lib/corpus/signatures/index-scan';
import {
  appendRows,
  EMPTY_BLOCK,
  idsOf,
  withoutRows,
  type IndexRow,
} from '../../../lib/corpus/signatures/signature-block';
import { idOf } from '../make-article';

const signature = fc
  .uniqueArray(fc.oneof(fc.nat(40), fc.nat((1 << 20) - 1)), { maxLength: 30 })
  .map((hashes) => Uint32Array.from(hashes).sort());
const rowsOf = (signatures: readonly Uint32Array[]): IndexRow[] =>
  signatures.map((hashes, number) => ({
    id: idOf(number),
    page: 0,
    captured: 0,
    code: encodeSignature(hashes),
  }));

/** The code read back in the plainest way. */
function decode(code: Uint8Array): number[] {
  const hashes: number[] = [];
  let bits = '';
  for (const byte of code) {
    bits = (byte & 0x7f).toString(2).padStart(7, '0') + bits;
    if (byte > 0x7f) continue;
    hashes.push((hashes.at(-1) ?? 0) + parseInt(bits, 2));
    bits = '';
  }
  return hashes;
}

/** The same formula, word by word and article by article. */
function plainScores(signatures: readonly Uint32Array[], asked: Uint32Array): Map<string, number> {
  const average = Math.max(1, signatures.reduce((sum, { length }) => sum + length, 0) / signatures.length);
  const weight = (hash: number): number => {
    const frequency = signatures.filter((hashes) => hashes.includes(hash)).length;
    return Math.log(1 + (signatures.length - frequency + 0.5) / (frequency + 0.5));
  };
  const total = asked.reduce((sum, hash) => sum + weight(hash), 0);
  const scores = new Map<string, number>();
  signatures.forEach((hashes, number) => {
    const shared = [...asked].filter((hash) => hashes.includes(hash));
    if (shared.length < Math.max(1, Math.min(SCORING.minSharedWords, asked.length))) return;
    const overlap = shared.reduce((sum, hash) => sum + weight(hash), 0) / total;
    scores.set(
      idOf(number),
      overlap / (1 + SCORING.lengthPenalty * Math.max(0, hashes.length / average - 1)),
    );
  });
  return scores;
}

const ask = (article: Uint32Array, claims: Uint32Array[] = []): CorpusQuery => ({
  article,
  claims,
  limit: 100,
  claimLimit: 100,
  exclude: [],
});

describe('a signature', () => {
  it('loses no hash in its code', () => {
    fc.assert(
      fc.property(signature, (hashes) => {
        expect(decode(encodeSignature(hashes))).toEqual([...hashes]);
      }),
    );
  });

  it('takes about two bytes a word', () => {
    const hashes = Uint32Array.from({ length: 300 }, (_, index) => index * 3_490);
    expect(encodeSignature(hashes).length).toBeLessThanOrEqual(600);
  });
});

describe('a block', () => {
  it('has the rows that were added and not those that were taken out', () => {
    fc.assert(
      fc.property(
        fc.array(signature, { maxLength: 9 }),
        fc.array(signature, { maxLength: 9 }),
        (one, two) => {
          const rows = rowsOf([...one, ...two]);
          const block = appendRows(
            appendRows(EMPTY_BLOCK, rows.slice(0, one.length)),
            rows.slice(one.length),
          );
          expect(block).toEqual(appendRows(EMPTY_BLOCK, rows));
          const gone = new Set(rows.slice(0, 3).map(({ id }) => id));
          expect(withoutRows(block, gone)).toEqual(appendRows(EMPTY_BLOCK, rows.slice(3)));
          expect(idsOf(block)).toEqual(rows.map(({ id }) => id));
        },
      ),
    );
  });

  it('refuses an id that is no hash', () => {
    expect(() =>
      appendRows(EMPTY_BLOCK, [{ id: 'x', page: 0, captured: 0, code: new Uint8Array() }]),
    ).toThrow('Not an article id');
  });
});

describe('a scan', () => {
  it('scores articles and claims as the plain formula does, however they are spread over blocks', () => {
    fc.assert(
      fc.property(
        fc.array(signature, { minLength: 1, maxLength: 20 }),
        signature,
        fc.array(signature, { maxLength: 3 }),
        fc.nat(20),
        (signatures, article, claims, cut) => {
          const rows = rowsOf(signatures);
          const scan = new IndexScan(ask(article, claims));
          scan.add(appendRows(EMPTY_BLOCK, rows.slice(0, cut)), 'saved');
          scan.add(appendRows(EMPTY_BLOCK, rows.slice(cut)), 'saved');
          const { candidates, searchedArticles } = scan.answer();
          expect(searchedArticles).toBe(signatures.length);
          const whole = plainScores(signatures, article);
          const byClaim = claims.map((claim) => plainScores(signatures, claim));
          for (const candidate of candidates) {
            expect(candidate.score).toBeCloseTo(whole.get(candidate.id) ?? 0, 10);
            for (const { claim, score } of candidate.claims)
              expect(score).toBeCloseTo(byClaim[claim]!.get(candidate.id)!, 10);
          }
          const wanted = new Set([whole, ...byClaim].flatMap((scores) => [...scores.keys()]));
          expect(new Set(candidates.map(({ id }) => id))).toEqual(wanted);
          expect(candidates.map(({ score }) => score)).toEqual(
            candidates.map(({ score }) => score).sort((a, b) => b - a),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps room for the best article of a claim that the whole article would not bring', () => {
    const topic = Array.from({ length: 20 }, (_, index) => index);
    const about = Array.from({ length: 12 }, (_, number) =>
      Uint32Array.from(topic.slice(0, 12 + (number % 8))),
    );
    const aside = Uint32Array.from([500, 501, 502, 503]);
    const scan = new IndexScan({ ...ask(Uint32Array.from(topic), [aside]), limit: 4 });
    scan.add(appendRows(EMPTY_BLOCK, rowsOf([...about, aside])), 'saved');
    const { candidates } = scan.answer();
    expect(candidates).toHaveLength(4);
    expect(candidates.at(-1)).toMatchObject({ id: idOf(12), score: 0, claims: [{ claim: 0 }] });
  });

  it('looks for the words of claims first when there are more words than slots', () => {
    const article = Uint32Array.from({ length: 2 * STORE_LIMITS.querySlots }, (_, index) => index);
    const claim = Uint32Array.from([900_000, 900_001]);
    const scan = new IndexScan(ask(article, [claim]));
    scan.add(appendRows(EMPTY_BLOCK, rowsOf([claim, Uint32Array.from([1, 2, 3])])), 'saved');
    expect(scan.answer().candidates.map(({ id }) => id)).toEqual([idOf(1), idOf(0)]);
  });

  it('gives the same answer whatever the order of articles with equal scores', () => {
    const same = Uint32Array.from([1, 2, 3]);
    const rows = rowsOf(Array.from({ length: 9 }, () => same));
    const answer = (given: readonly IndexRow[]) => {
      const scan = new IndexScan({ ...ask(same), limit: 3 });
      scan.add(appendRows(EMPTY_BLOCK, given), 'saved');
      return scan.answer();
    };
    expect(answer([...rows].reverse())).toEqual(answer(rows));
  });

  it('survives index rows that are damaged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.array(fc.nat(80), { maxLength: 4 }), (codes, ends) => {
        const scan = new IndexScan(ask(Uint32Array.from([1, 2, 3]), [Uint32Array.from([2])]));
        const rowEnds = Uint32Array.from(ends);
        const ids = new Uint8Array(32 * ends.length);
        scan.add({ ...EMPTY_BLOCK, ids, ends: rowEnds, codes }, 'saved');
        expect(scan.answer().searchedArticles).toBe(ends.length);
      }),
    );
  });
});
