import { analyzeArticle } from '../../lib/comparison/analyze-article';
import { compareArticles } from '../../lib/comparison/compare-articles';
import { PARAMETERS } from '../../lib/comparison/parameters';
import { rescoreCandidates } from '../../lib/comparison/retrieval/rescore-candidates';
import { toCorpusQuery } from '../../lib/comparison/retrieval/corpus-query';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import type { FromWorker, ToWorker } from './worker-protocol';

/** Articles of the first view, shown while more are compared. */
const FIRST = 4;

/** The part of a worker's global scope that is used. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
};

scope.onmessage = ({ data }) => {
  if (data.kind === 'analyze') analyze(data.base);
  else compare(data);
};

function analyze(base: ArticleSnapshot): void {
  const article = analyzeArticle(base, PARAMETERS);
  const query = toCorpusQuery(article, PARAMETERS.retrieval);
  scope.postMessage({
    kind: 'analyzed',
    sentences: article.sentences.length,
    claims: article.claims.length,
    query: { article: [...query.article], claims: query.claims.map((claim) => [...claim]) },
  });
}

function compare(asked: Extract<ToWorker, { kind: 'compare' }>): void {
  const { base, decisions, selection, searched, captured } = asked;
  const article = analyzeArticle(base, PARAMETERS);
  const byId = new Map(asked.others.map((other) => [other.id, other]));
  const closest = rescoreCandidates(article, asked.candidates, asked.others, PARAMETERS)
    .flatMap(({ id }) => byId.get(id) ?? [])
    .slice(0, PARAMETERS.limits.others);
  scope.postMessage({ kind: 'close', close: closest.length });
  const compareWith = (others: readonly ArticleSnapshot[], kind: 'partial' | 'compared'): void => {
    const comparison = compareArticles(base, others, {
      decisions,
      selection,
      onProgress: (done, total) => {
        if (kind === 'compared') scope.postMessage({ kind: 'progress', done, total });
      },
    });
    const view = toComparisonView(comparison, { decisions, searched, captured });
    scope.postMessage({ kind, comparison, view });
  };
  if (closest.length > 2 * FIRST) compareWith(closest.slice(0, FIRST), 'partial');
  compareWith(closest, 'compared');
}
