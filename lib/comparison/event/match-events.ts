import type { EventMatch } from '../../model/event-match';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import { profileOf } from './article-profile';
import { blend, similarityParts } from './event-similarity';
import { findEvidence } from './find-evidence';

/**
 * Do two articles report the same event? The gate before any claim is compared: an event must be shared before a
 * difference can be one (de Marneffe et al. 2008). Strict, since stories merged wrongly mislead more than a missing one:
 * `same` asks for similarity and for two rare anchors of different kinds, so that formulae alone never match; reports
 * published far apart that share no day are `related` at most ("the same delegation, an earlier visit").
 * @param otherIndex position of `other` in `Comparison.articles`
 * @returns verdict, similarity from 0 to 1, and evidence by facet in words of the articles
 */
export function matchEvents(
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  otherIndex: number,
  context: ComparisonContext,
): EventMatch {
  const { same, sameUndated, related } = context.parameters.event;
  const baseProfile = profileOf(base, context.parameters);
  const otherProfile = profileOf(other, context.parameters);
  const parts = similarityParts(baseProfile, otherProfile, context);
  const score = blend(parts, context);
  const { evidence, anchors, apart } = findEvidence(baseProfile, otherProfile, context);
  const verdict =
    score >= (parts.nearness === null ? sameUndated : same) && anchors.size >= 2 && !apart
      ? 'same'
      : score >= related && anchors.size >= 1
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
