import { analyzeArticle } from '../../lib/comparison/analyze-article';
import { compareArticles } from '../../lib/comparison/compare-articles';
import { PARAMETERS } from '../../lib/comparison/parameters';
import { rescoreCandidates } from '../../lib/comparison/retrieval/rescore-candidates';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import type { FromWorker, ToWorker } from './worker-protocol';

/**
 * Compares a page with the articles found for it: with the closest alone first, for the first rows a reader sees, then
 * with all of them. A file of its own, because the worker loads it only while the collection is searched.
 * @param page the very snapshot that was analysed: the engine knows an article again by identity
 * @param answer where the steps and results go, in order
 */
export function compareClosest(
  page: ArticleSnapshot,
  asked: Extract<ToWorker, { kind: 'compare' }>,
  answer: (message: FromWorker) => void,
): void {
  const { decisions, selection, searched, captured } = asked;
  const article = analyzeArticle(page, PARAMETERS);
  const byId = new Map(asked.others.map((other) => [other.id, other]));
  const closest = rescoreCandidates(article, asked.candidates, asked.others, PARAMETERS)
    .flatMap(({ id }) => byId.get(id) ?? [])
    .slice(0, PARAMETERS.limits.others);
  answer({ kind: 'close', close: closest.length });
  const compareWith = (others: readonly ArticleSnapshot[], kind: 'partial' | 'compared'): void => {
    const comparison = compareArticles(page, others, {
      decisions,
      selection,
      onProgress: (done, total) => {
        if (kind === 'compared') answer({ kind: 'progress', done, total });
      },
    });
    const view = toComparisonView(comparison, { decisions, searched, captured });
    answer({ kind, comparison, view });
  };
  // The closest article alone takes a fraction of the time of all.
  if (closest.length > 1) compareWith(closest.slice(0, 1), 'partial');
  compareWith(closest, 'compared');
}
