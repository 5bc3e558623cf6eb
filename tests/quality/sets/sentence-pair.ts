import { analyzeArticle } from '../../../lib/comparison/analyze-article';
import { findDivergences } from '../../../lib/comparison/divergence/find-divergences';
import type { Parameters } from '../../../lib/comparison/parameters';
import type { AnalyzedArticle } from '../../../lib/comparison/analyzed-article';
import type { Divergence } from '../../../lib/model/divergence';
import { snapshotOf } from '../../comparison/snapshot-of';
import { contextOf } from '../../comparison/context-of';

/** One day for both sides: the sets say that both sentences are about one moment, so that no update excuses a figure. */
const DAY = '2020-06-15';

/**
 * Divergences between two short texts that a set pairs: each text is read as an article, every sentence of the one is set
 * against every sentence of the other, as reports of one event. Which sentences belong together is the set's word, so
 * alignment is not asked; the rules' own preconditions are.
 */
export function divergencesBetween(base: string, other: string, parameters: Parameters): Divergence[] {
  const [left, right] = [base, other].map((text) =>
    analyzeArticle(snapshotOf(text, { datePublished: DAY }), parameters),
  ) as [AnalyzedArticle, AnalyzedArticle];
  const context = contextOf([left, right], parameters);
  return sentencesOf(left).flatMap((baseClaims) =>
    sentencesOf(right).flatMap((otherClaims) =>
      findDivergences(left, right, { base: baseClaims, other: otherClaims }, true, context),
    ),
  );
}

/** Claim positions by sentence. */
function sentencesOf(article: AnalyzedArticle): number[][] {
  return article.sentences
    .map(({ index }) =>
      article.claims.filter((claim) => claim.sentence === index).map((claim) => claim.index),
    )
    .filter((claims) => claims.length > 0);
}
