import type { Attribution } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import type { AnalyzedArticle } from '../analyzed-article';
import type { Parameters } from '../parameters';

/**
 * The attribution that stands behind a claim: the one whose content, source and cue cover most of it, at least
 * `origins.creditShare` of its characters. `null` where the article states the claim in its own voice.
 */
export function creditOf(
  article: AnalyzedArticle,
  claim: number,
  parameters: Parameters,
): Attribution | null {
  const span = article.claims[claim];
  if (span === undefined) return null;
  let best: Attribution | null = null;
  let most = parameters.origins.creditShare;
  for (const attribution of article.attributions) {
    const covered = coveredBy(span, attribution);
    if (covered >= most && (best === null || covered > most)) {
      best = attribution;
      most = covered;
    }
  }
  return best;
}

/** Share of a claim's characters inside content, source and cue; 0 where no content touches it. */
function coveredBy(claim: TextSpan, attribution: Attribution): number {
  const inside = (spans: readonly TextSpan[]): number =>
    spans.reduce(
      (sum, span) => sum + Math.max(0, Math.min(span.end, claim.end) - Math.max(span.start, claim.start)),
      0,
    );
  const content = inside(attribution.content);
  if (content === 0) return 0;
  return (
    (content + inside(attribution.source) + inside(attribution.cue)) / Math.max(1, claim.end - claim.start)
  );
}
