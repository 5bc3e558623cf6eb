import { analyzeArticle } from '../../lib/comparison/analyze-article';
import { PARAMETERS } from '../../lib/comparison/parameters';
import { toCorpusQuery } from '../../lib/comparison/retrieval/corpus-query';
import { rescoreCandidates } from '../../lib/comparison/retrieval/rescore-candidates';
import type { CorpusStore } from '../../lib/corpus/corpus-store';
import { pageKey } from '../../lib/corpus/rows/page-key';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { SEARCH_LIMITS } from '../shared/search-limits';

/**
 * The articles the extension would compare this one with, closest first. Saved versions of the page itself are no other
 * reports, and of another page only the latest version counts.
 */
export async function closestArticles(base: ArticleSnapshot, store: CorpusStore): Promise<ArticleSnapshot[]> {
  const article = analyzeArticle(base, PARAMETERS);
  const query = toCorpusQuery(article, PARAMETERS.retrieval);
  const { candidates } = await store.candidates({
    ...query,
    ...SEARCH_LIMITS,
    exclude: [base.id],
    excludePage: pageKey(base),
  });
  const texts = await store.texts(candidates.map(({ id }) => id));
  return rescoreCandidates(article, candidates, texts, PARAMETERS).flatMap(
    ({ id }) => texts.find((text) => text.id === id) ?? [],
  );
}
