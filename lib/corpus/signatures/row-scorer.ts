import type { CorpusQuery } from '../corpus-store';
import { SCORING } from '../limits';
import { BestRows, type RowOrder } from './best-rows';
import type { ScanHits } from './index-scan';
import { ID_BYTES } from './signature-block';

/**
 * Scores one row after another. A method of a class, and not a function made in each search: engines compile it once and
 * for all; and a call for each row, so that they need not compile the walk around it anew.
 */
export class RowScorer {
  /** The best rows for the whole article, and for each claim. */
  readonly whole: BestRows;
  readonly claims: readonly BestRows[];
  readonly #weights: Float64Array;
  readonly #totals: ReturnType<typeof totalWeights>;
  readonly #slots: ScanHits['slots'];
  readonly #hits: Uint16Array;
  readonly #rowWords: Uint32Array;
  readonly #averageWords: number;
  /** Of the row at hand, by claim. */
  readonly #scores: Float64Array;
  readonly #shared: Uint16Array;
  /** Most rows are turned away by a comparison of two numbers. */
  readonly #thresholds: Float64Array;
  readonly #needed: Uint16Array;
  readonly #neededInArticle: number;

  constructor(found: ScanHits, query: CorpusQuery, copies: number) {
    const count = query.claims.length;
    this.#weights = Float64Array.from(found.frequency, (frequency) =>
      Math.log(1 + (found.articles - frequency + 0.5) / (frequency + 0.5)),
    );
    this.#totals = totalWeights(found, this.#weights, count);
    const tie = new OrderById(found);
    this.whole = new BestRows(query.limit * copies, tie);
    this.claims = query.claims.map(() => new BestRows(query.claimLimit * copies, tie));
    this.#slots = found.slots;
    this.#hits = found.hits.all();
    this.#rowWords = found.rowWords.all();
    this.#averageWords = found.articles === 0 ? 1 : Math.max(1, found.words / found.articles);
    this.#scores = new Float64Array(count);
    this.#shared = new Uint16Array(count);
    this.#thresholds = new Float64Array(count);
    this.#needed = this.#totals.claimWords.map((words) =>
      Math.max(1, Math.min(SCORING.minSharedWords, words)),
    );
    this.#neededInArticle = Math.max(1, Math.min(SCORING.minSharedWords, this.#totals.articleWords));
  }

  /** Takes in a row whose slots are `hits[start .. end)`. */
  score(row: number, start: number, end: number): void {
    const [weights, hits, scores, shared] = [this.#weights, this.#hits, this.#scores, this.#shared];
    const { inArticle, claimStart, claims: claimsOfSlots } = this.#slots;
    const longer = Math.max(0, this.#rowWords[row]! / this.#averageWords - 1);
    const markdown = 1 / (1 + SCORING.lengthPenalty * longer);
    let articleScore = 0;
    let articleShared = 0;
    for (let at = start; at < end; at++) {
      const slot = hits[at]!;
      const weight = weights[slot]!;
      articleScore += weight * inArticle[slot]!;
      articleShared += inArticle[slot]!;
      const stop = claimStart[slot + 1]!;
      for (let place = claimStart[slot]!; place < stop; place++) {
        const claim = claimsOfSlots[place]!;
        scores[claim]! += weight;
        shared[claim]!++;
      }
    }
    if (articleShared >= this.#neededInArticle)
      this.whole.offer(row, (articleScore / this.#totals.article) * markdown);
    this.#offerToClaims(row, markdown);
  }

  #offerToClaims(row: number, markdown: number): void {
    const [scores, shared, needed, thresholds] = [this.#scores, this.#shared, this.#needed, this.#thresholds];
    const totals = this.#totals.claims;
    for (let claim = 0; claim < scores.length; claim++) {
      if (shared[claim]! >= needed[claim]!) {
        const score = (scores[claim]! / totals[claim]!) * markdown;
        if (score >= thresholds[claim]!) {
          this.claims[claim]!.offer(row, score);
          thresholds[claim] = this.claims[claim]!.threshold;
        }
      }
      scores[claim] = 0;
      shared[claim] = 0;
    }
  }
}

function totalWeights(found: ScanHits, weights: Float64Array, claimCount: number) {
  const { slots } = found;
  const claims = new Float64Array(claimCount);
  const claimWords = new Uint16Array(claimCount);
  let article = 0;
  let articleWords = 0;
  for (let slot = 0; slot < slots.count; slot++) {
    article += weights[slot]! * slots.inArticle[slot]!;
    articleWords += slots.inArticle[slot]!;
    for (let place = slots.claimStart[slot]!; place < slots.claimStart[slot + 1]!; place++) {
      claims[slots.claims[place]!]! += weights[slot]!;
      claimWords[slots.claims[place]!]!++;
    }
  }
  return { article, articleWords, claims, claimWords };
}

/** Orders rows of equal score by id, and copies of one article by the order they were searched in. */
class OrderById implements RowOrder {
  readonly #found: ScanHits;

  constructor(found: ScanHits) {
    this.#found = found;
  }

  compare(a: number, b: number): number {
    const { blocks, rowBlock, rowPlace } = this.#found;
    const one = blocks[rowBlock.at(a)]!.block.ids;
    const other = blocks[rowBlock.at(b)]!.block.ids;
    const oneFrom = rowPlace.at(a) * ID_BYTES;
    const otherFrom = rowPlace.at(b) * ID_BYTES;
    for (let index = 0; index < ID_BYTES; index++) {
      const difference = one[oneFrom + index]! - other[otherFrom + index]!;
      if (difference !== 0) return difference;
    }
    return a - b;
  }
}
