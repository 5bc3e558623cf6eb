import type { ReaderDecision } from '../model/decisions';
import type { AnalyzedArticle } from './analyzed-article';
import type { ComparisonContext } from './comparison-context';
import { buildNameLedger } from './names/build-name-ledger';
import type { Parameters } from './parameters';
import { buildTermWeights } from './text/term-weights';

/**
 * What two articles share. Made for each pair alone, so that a third article, whatever it says, changes nothing in what
 * is found between these two.
 */
export function contextOf(
  articles: readonly AnalyzedArticle[],
  decisions: readonly ReaderDecision[],
  parameters: Parameters,
): ComparisonContext {
  return {
    names: buildNameLedger(articles, decisions, parameters),
    weight: buildTermWeights(articles, parameters),
    parameters,
  };
}
