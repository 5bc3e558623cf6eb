import type { AnalyzedArticle } from '../../lib/comparison/analyzed-article';
import type { ComparisonContext } from '../../lib/comparison/comparison-context';
import { buildNameLedger } from '../../lib/comparison/names/build-name-ledger';
import { PARAMETERS, type Parameters } from '../../lib/comparison/parameters';
import { buildTermWeights } from '../../lib/comparison/text/term-weights';

/** What the steps of a comparison of these articles share, as the engine itself makes it. */
export function contextOf(
  articles: readonly AnalyzedArticle[],
  parameters: Parameters = PARAMETERS,
): ComparisonContext {
  return {
    names: buildNameLedger(articles, [], parameters),
    weight: buildTermWeights(articles, parameters),
    parameters,
  };
}
