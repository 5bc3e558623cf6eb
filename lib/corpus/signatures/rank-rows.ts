import type { Candidate } from '../../model/candidate';
import type { CorpusQuery } from '../corpus-store';
import { SCORING } from '../limits';
import type { ScoredRow } from './best-rows';
import type { ScanHits, ScannedBlock } from './index-scan';
import { ListScorer } from './list-scorer';
import { blockWith, OrderById } from './order-by-id';
import { idAt } from './signature-block';

/**
 * Chooses candidates from what a scan found. A score is the weight of shared words over the weight of all words asked
 * for, where a word weighs more the fewer articles have it (inverse document frequency as in Okapi BM25), marked down a
 * little for articles longer than the average.
 * @param copies how many packs were searched: an article may have that many rows
 */
export function rankRows(found: ScanHits, query: CorpusQuery, copies: number): Candidate[] {
  const blockOf = (row: number): ScannedBlock => blockWith(found.blocks, row);
  const seen = new Map<number, string>();
  const idOf = (row: number): string => {
    const { block, start } = blockOf(row);
    const known = seen.get(row) ?? idAt(block, row - start);
    seen.set(row, known);
    return known;
  };
  const scorer = new ListScorer(found, new OrderById(found.blocks));
  const whole = distinct(scorer.best(found.slots.article, query.limit * copies).sorted(), idOf);
  const byClaim = found.slots.claims.map((slots) =>
    distinct(scorer.best(slots, query.claimLimit * copies).sorted(), idOf).slice(0, query.claimLimit),
  );

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
      pack: blockOf(firstRow.get(id)!).pack,
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
