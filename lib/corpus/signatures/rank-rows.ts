import type { Candidate } from '../../model/candidate';
import type { CorpusQuery } from '../corpus-store';
import { SCORING } from '../limits';
import { BestRows, type ScoredRow } from './best-rows';
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
  const weights = Float64Array.from(found.frequency, (frequency) =>
    Math.log(1 + (found.articles - frequency + 0.5) / (frequency + 0.5)),
  );
  const totals = totalWeights(found, weights, query.claims.length);
  const tie = (a: number, b: number): number => compareRows(found, a, b);
  const whole = new BestRows(query.limit * copies, tie);
  const claims = query.claims.map(() => new BestRows(query.claimLimit * copies, tie));
  const averageWords = found.articles === 0 ? 1 : Math.max(1, found.words / found.articles);
  const { inArticle, claimStart, claims: claimsOfSlots } = found.slots;
  const [hits, ends, rowWords] = [found.hits.all(), found.ends.all(), found.rowWords.all()];
  const scores = new Float64Array(query.claims.length);
  const shared = new Uint16Array(query.claims.length);
  // Most rows are turned away by a comparison of two numbers.
  const thresholds = new Float64Array(query.claims.length);
  const needed = totals.claimWords.map((words) => Math.max(1, Math.min(SCORING.minSharedWords, words)));
  const neededInArticle = Math.max(1, Math.min(SCORING.minSharedWords, totals.articleWords));

  // A call for each row, so that engines compile it once and for all and not the walk around it anew in each search.
  const scoreRow = (row: number, start: number, end: number): void => {
    const markdown = 1 / (1 + SCORING.lengthPenalty * Math.max(0, rowWords[row]! / averageWords - 1));
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
    if (articleShared >= neededInArticle) whole.offer(row, (articleScore / totals.article) * markdown);
    for (let claim = 0; claim < scores.length; claim++) {
      if (shared[claim]! >= needed[claim]!) {
        const score = (scores[claim]! / totals.claims[claim]!) * markdown;
        if (score >= thresholds[claim]!) {
          claims[claim]!.offer(row, score);
          thresholds[claim] = claims[claim]!.threshold;
        }
      }
      scores[claim] = 0;
      shared[claim] = 0;
    }
  };
  const { hidden } = found;
  for (let row = 0; row < ends.length; row++)
    if (hidden?.[found.rowBlock.at(row)]![found.rowPlace.at(row)] !== 1)
      scoreRow(row, row === 0 ? 0 : ends[row - 1]!, ends[row]!);
  return { whole, claims };
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
function compareRows(found: ScanHits, a: number, b: number): number {
  const one = found.blocks[found.rowBlock.at(a)]!.block.ids;
  const other = found.blocks[found.rowBlock.at(b)]!.block.ids;
  const oneFrom = found.rowPlace.at(a) * ID_BYTES;
  const otherFrom = found.rowPlace.at(b) * ID_BYTES;
  for (let index = 0; index < ID_BYTES; index++) {
    const difference = one[oneFrom + index]! - other[otherFrom + index]!;
    if (difference !== 0) return difference;
  }
  return a - b;
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
