import type { AnalyzedArticle } from '../analyzed-article';
import { wordRarity } from '../text/word-rarity';
import { sortedHashes, termsOf } from './signature';

/** How much of an article goes into a search; `parameters.retrieval` is one of these. */
export interface QueryLimits {
  readonly articleTerms: number;
  readonly claimTerms: number;
  readonly claims: number;
}

/**
 * What to search a corpus for: the rarest terms of headline and text, and those of each claim. Rarest first keeps the
 * terms that set an article apart; terms as rare as each other are kept in the order of the text.
 * @returns signatures: `claims[i]` is for `article.claims[i]`; claims beyond the limit are left out
 */
export function toCorpusQuery(
  article: AnalyzedArticle,
  limits: QueryLimits,
): { article: Uint32Array; claims: Uint32Array[] } {
  const { snapshot } = article;
  return {
    article: rarest(termsOf(`${snapshot.headline}\n${snapshot.text}`), limits.articleTerms),
    claims: article.claims
      .slice(0, limits.claims)
      .map((claim) => rarest(termsOf(snapshot.text.slice(claim.start, claim.end)), limits.claimTerms)),
  };
}

function rarest(terms: Set<string>, limit: number): Uint32Array {
  const ranked = [...terms]
    .map((term) => ({ term, rarity: wordRarity(term) }))
    .sort((a, b) => b.rarity - a.rarity);
  return sortedHashes(ranked.slice(0, limit).map(({ term }) => term));
}
