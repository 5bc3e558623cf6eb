import type { EventMatch } from '../../model/event-match';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import { profileOf } from './article-profile';
import { blend, similarityParts, type SimilarityParts } from './event-similarity';
import { findEvidence, type AnchorKind, type EvidenceFound } from './find-evidence';

/**
 * Do two articles report the same event? The gate before any claim is compared: an event must be shared before a
 * difference can be one (de Marneffe et al. 2008). Strict, since stories merged wrongly mislead more than a missing one:
 * `same` asks for similarity and for two rare anchors of different kinds, so that formulae alone never match; reports
 * published far apart that share no day are `related` at most ("the same delegation, an earlier visit"), and so is an
 * article that only gives context.
 * @param otherIndex position of `other` in `Comparison.articles`
 * @returns verdict, similarity from 0 to 1, and evidence by facet in words of the articles
 */
export function matchEvents(
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  otherIndex: number,
  context: ComparisonContext,
): EventMatch {
  const { related } = context.parameters.event;
  const baseProfile = profileOf(base, context.parameters);
  const otherProfile = profileOf(other, context.parameters);
  const parts = similarityParts(baseProfile, otherProfile, context);
  const score = blend(parts, context);
  const found = findEvidence(baseProfile, otherProfile, parts.quote, context);
  const { evidence, anchors, apart } = found;
  const contextOnly =
    (baseProfile.isContext || otherProfile.isContext) && parts.words < context.parameters.event.oneText;
  const verdict =
    alike(parts, score, found, context) && anchored(anchors, parts, context) && !apart && !contextOnly
      ? 'same'
      : score >= related && [...anchors].some((kind) => !UNNAMED.has(kind))
        ? 'related'
        : 'different';
  return {
    article: otherIndex,
    verdict,
    score: Math.round(score * 1000) / 1000,
    evidence,
    decidedBy: 'engine',
  };
}

/** What two events of the same day and kind share: no name, and nothing that was counted. */
const UNNAMED: ReadonlySet<AnchorKind> = new Set(['words', 'day']);

/**
 * Two rare anchors of different kinds, one of them a name: set phrases have none. Where nobody is named by both, a town
 * and a day are not enough: what happened must be told in the same words.
 */
function anchored(
  anchors: ReadonlySet<AnchorKind>,
  parts: SimilarityParts,
  context: ComparisonContext,
): boolean {
  if (anchors.size < 2) return false;
  if (anchors.has('person') || anchors.has('organisation')) return true;
  const named = anchors.has('place') || anchors.has('name');
  return named && parts.words >= context.parameters.event.placeOnlyWords;
}

/**
 * Similar enough for one event: by the whole where both are dated, else by the whole or by the same cast doing the same.
 * A day that both name makes up for some of it.
 */
function alike(
  parts: SimilarityParts,
  score: number,
  { anchors, acts }: EvidenceFound,
  context: ComparisonContext,
): boolean {
  const { same, sameDay, sameUndated, ...undated } = context.parameters.event;
  if (parts.nearness !== null) return score >= (anchors.has('day') ? sameDay : same);
  const sameCast =
    parts.names >= undated.undatedNames &&
    parts.words >= undated.undatedWords &&
    parts.opening >= undated.undatedOpening &&
    acts >= undated.undatedActs;
  return score >= sameUndated || sameCast;
}
