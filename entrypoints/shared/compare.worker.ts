import { analyzeArticle } from '../../lib/comparison/analyze-article';
import { compareArticles } from '../../lib/comparison/compare-articles';
import { PARAMETERS } from '../../lib/comparison/parameters';
import { rescoreCandidates } from '../../lib/comparison/retrieval/rescore-candidates';
import { toCorpusQuery } from '../../lib/comparison/retrieval/corpus-query';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import type { FromWorker, ToWorker } from './worker-protocol';

/** The part of a worker's global scope that is used. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
};

/** The page, as it came with `analyze`. The engine knows an article again by identity, and reads it only once. */
let base: ArticleSnapshot | null = null;

scope.onmessage = ({ data }) => {
  if (data.kind === 'analyze') analyze(data.base);
  else if (base !== null) compare(base, data);
};

function analyze(page: ArticleSnapshot): void {
  base = page;
  const article = analyzeArticle(page, PARAMETERS);
  const query = toCorpusQuery(article, PARAMETERS.retrieval);
  scope.postMessage({
    kind: 'analyzed',
    sentences: article.sentences.length,
    claims: article.claims.length,
    query: { article: [...query.article], claims: query.claims.map((claim) => [...claim]) },
  });
}

function compare(page: ArticleSnapshot, asked: Extract<ToWorker, { kind: 'compare' }>): void {
  const { decisions, selection, searched, captured } = asked;
  const article = analyzeArticle(page, PARAMETERS);
  const byId = new Map(asked.others.map((other) => [other.id, other]));
  const closest = rescoreCandidates(article, asked.candidates, asked.others, PARAMETERS)
    .flatMap(({ id }) => byId.get(id) ?? [])
    .slice(0, PARAMETERS.limits.others);
  scope.postMessage({ kind: 'close', close: closest.length });
  const compareWith = (others: readonly ArticleSnapshot[], kind: 'partial' | 'compared'): void => {
    const comparison = compareArticles(page, others, {
      decisions,
      selection,
      onProgress: (done, total) => {
        if (kind === 'compared') scope.postMessage({ kind: 'progress', done, total });
      },
    });
    const view = toComparisonView(comparison, { decisions, searched, captured });
    scope.postMessage({ kind, comparison, view });
  };
  // The first rows a reader sees: the closest article alone takes a fraction of the time of all.
  if (closest.length > 1) compareWith(closest.slice(0, 1), 'partial');
  compareWith(closest, 'compared');
}
