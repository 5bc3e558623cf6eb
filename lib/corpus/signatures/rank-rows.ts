import type { Candidate } from '../../model/candidate';
import type { CorpusQuery } from '../corpus-store';
import { SCORING } from '../limits';
import { BestRows, type RowOrder, type ScoredRow } from './best-rows';
import type { ScanHits } from './index-scan';
import { ID_BYTES, idAt } from './signature-block';

/** What one row can say for itself: for the whole article, and for each claim, best claim first. */
interface Ranking {
  readonly whole: BestRows;
  readonly claims: readonly BestRows[];
}

/**
 * Chooses candidates from what a scan found. A score is the weight of shared words over the weight of all words asked
 * for, where a word weighs more the fewer articles have it (inverse document frequency as in Okapi BM25), marked down a
 * little for articles longer than the average.
 * @param copies how many packs were searched: an article may have that many rows
 */
export function rankRows(found: ScanHits, query: CorpusQuery, copies: number): Candidate[] {
  const ranking = scoreRows(found, query, copies);
  const seen = new Map<number, string>();
  const idOf = (row: number): string => {
    const known = seen.get(row) ?? idAt(found.blocks[found.rowBlock.at(row)]!.block, found.rowPlace.at(row));
    seen.set(row, known);
    return known;
  };
  const whole = distinct(ranking.whole.sorted(), idOf);
  const byClaim = ranking.claims.map((rows) => distinct(rows.sorted(), idOf).slice(0, query.claimLimit));

  const claimsOf = new Map<string, { claim: number; score: number }[]>();
  const firstRow = new Map<string, number>();
  byClaim.forEach((rows, claim) => {
    for (const { row, score } of rows) {
      const id = idOf(row);
      claimsOf.set(id, [...(claimsOf.get(id) ?? []), { claim, score }]);
      if (!firstRow.has(id)) firstRow.set(id, row);
    }
  });

  const scoreOf = new Map(whole.map(({ row, score }) => [idOf(row), score]));
  for (const { row } of whole) firstRow.set(idOf(row), row);
  return choose(
    whole.map(({ row }) => idOf(row)),
    byClaim
      .flat()
      .sort((a, b) => b.score - a.score || compareText(idOf(a.row), idOf(b.row)))
      .map(({ row }) => idOf(row)),
    query.limit,
  )
    .map((id): Candidate => ({
      id,
      pack: found.blocks[found.rowBlock.at(firstRow.get(id)!)]!.pack,
      score: scoreOf.get(id) ?? 0,
      claims: (claimsOf.get(id) ?? []).sort((a, b) => b.score - a.score || a.claim - b.claim),
    }))
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id));
}

/** Most places go to whole articles, the rest to the best for single claims, and what is left to whole articles again. */
function choose(whole: readonly string[], byClaim: readonly string[], limit: number): string[] {
  const chosen = new Set(whole.slice(0, Math.ceil(limit * SCORING.wholeArticleShare)));
  for (const id of [...byClaim, ...whole]) if (chosen.size < limit) chosen.add(id);
  return [...chosen].slice(0, Math.max(0, limit));
}

function scoreRows(found: ScanHits, query: CorpusQuery, copies: number): Ranking {
  const scorer = new RowScorer(found, query, copies);
  const { hidden } = found;
  const ends = found.ends.all();
  for (let row = 0; row < ends.length; row++)
    if (hidden?.[found.rowBlock.at(row)]![found.rowPlace.at(row)] !== 1)
      scorer.score(row, row === 0 ? 0 : ends[row - 1]!, ends[row]!);
  return scorer;
}

/**
 * Scores one row after another. A method of a class, and not a function made in each search: engines compile it once and
 * for all; and a call for each row, so that they need not compile the walk around it anew.
 */
class RowScorer implements Ranking {
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

/** Keeps the best row of each article. */
function distinct(rows: readonly ScoredRow[], idOf: (row: number) => string): ScoredRow[] {
  const seen = new Set<string>();
  return rows.filter(({ row }) => {
    const id = idOf(row);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
