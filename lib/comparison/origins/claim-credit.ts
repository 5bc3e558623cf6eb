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
  const known = credits.get(article);
  if (known?.parameters !== parameters) {
    credits.set(article, { parameters, ofClaims: new Map() });
    return creditOf(article, claim, parameters);
  }
  const found = known.ofClaims.get(claim);
  if (found !== undefined) return found;
  const credit = findCredit(article, claim, parameters);
  known.ofClaims.set(claim, credit);
  return credit;
}

/** Remembered with the article: several steps ask it of each aligned claim. */
const credits = new WeakMap<
  AnalyzedArticle,
  { readonly parameters: Parameters; readonly ofClaims: Map<number, Attribution | null> }
>();

function findCredit(article: AnalyzedArticle, claim: number, parameters: Parameters): Attribution | null {
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
  const content = charactersIn(claim, attribution.content);
  if (content === 0) return 0;
  const frame = charactersIn(claim, attribution.source) + charactersIn(claim, attribution.cue);
  return (content + frame) / Math.max(1, claim.end - claim.start);
}

function charactersIn(claim: TextSpan, spans: readonly TextSpan[]): number {
  let sum = 0;
  for (const { start, end } of spans)
    sum += Math.max(0, Math.min(end, claim.end) - Math.max(start, claim.start));
  return sum;
}
