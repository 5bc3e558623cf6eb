import type { Alignment } from '../model/alignment';
import type { Comparison } from '../model/comparison';
import type { EventMatch } from '../model/event-match';
import type { TextSpan } from '../model/text-span';
import type { AnalyzedArticle } from './analyzed-article';

/**
 * Claims without a counterpart: of the base in every same-event article, and of those articles in the base. Background
 * is left out on both sides: that a page does not repeat the context is no difference.
 * @param selection only claims of the base that touch it count as "only here"; nothing is then "only in the others"
 */
export function leftOverClaims(
  articles: readonly AnalyzedArticle[],
  events: readonly EventMatch[],
  alignments: readonly Alignment[],
  selection: TextSpan | null,
): Pick<Comparison, 'onlyHere' | 'onlyInOthers'> {
  const matchedHere = new Set(alignments.flatMap((alignment) => alignment.base));
  const onlyHere = articles[0]!.claims
    .filter((claim) => !claim.background && !matchedHere.has(claim.index))
    .filter((claim) => selection === null || (claim.start < selection.end && selection.start < claim.end))
    .map((claim) => claim.index);
  if (selection !== null) return { onlyHere, onlyInOthers: [] };

  const onlyInOthers = events
    .filter((event) => event.verdict === 'same')
    .flatMap(({ article }) => {
      const matched = new Set(
        alignments
          .filter((alignment) => alignment.article === article)
          .flatMap((alignment) => alignment.other),
      );
      return articles[article]!.claims.filter((claim) => !claim.background && !matched.has(claim.index)).map(
        (claim) => ({ article, claim: claim.index }),
      );
    });
  return { onlyHere, onlyInOthers };
}
