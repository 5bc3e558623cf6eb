import type { Alignment } from '../model/alignment';
import type { ReaderDecision } from '../model/decisions';
import type { AnalyzedArticle } from './analyzed-article';

/**
 * Positions of the alignments that the reader marked as "not the same". A decision names the two texts, not offsets, so
 * that it still holds when a page is read again.
 */
export function setApartBy(
  decisions: readonly ReaderDecision[],
  alignments: readonly Alignment[],
  articles: readonly AnalyzedArticle[],
): number[] {
  const refused = new Set(
    decisions.flatMap((decision) =>
      decision.kind === 'not-the-same' ? [JSON.stringify([decision.baseText, decision.otherText])] : [],
    ),
  );
  if (refused.size === 0) return [];
  return alignments
    .filter((alignment) => {
      const baseText = claimText(articles[0]!, alignment.base);
      const otherText = claimText(articles[alignment.article]!, alignment.other);
      return refused.has(JSON.stringify([baseText, otherText]));
    })
    .map((alignment) => alignment.index);
}

/** The words of the claims of one side, in order: what a decision stores of it. */
function claimText(article: AnalyzedArticle, claims: readonly number[]): string {
  return claims
    .map((index) => article.claims[index]!)
    .map((claim) => article.snapshot.text.slice(claim.start, claim.end))
    .join(' ');
}
