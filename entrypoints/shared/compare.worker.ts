import { analyzeArticle } from '../../lib/comparison/analyze-article';
import { PARAMETERS } from '../../lib/comparison/parameters';
import { toCorpusQuery } from '../../lib/comparison/retrieval/corpus-query';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { FromWorker, ToWorker } from './worker-protocol';

/** The part of a worker's global scope that is used. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
  reportError(error: unknown): void;
};

/**
 * The half of the engine that compares, with its table of words. Nothing of it is needed until a page is analysed, and
 * then the collection is searched on another thread: it is loaded in the meantime.
 */
const loadComparing = () => import('./compare-closest');

/** The page, as it came with `analyze`. The engine knows an article again by identity, and reads it only once. */
let base: ArticleSnapshot | null = null;

scope.onmessage = ({ data }) => {
  if (data.kind === 'analyze') analyze(data.base);
  // A failure is to reach whoever waits for this worker, as one outside a promise does.
  else if (base !== null) compare(base, data).catch((error: unknown) => scope.reportError(error));
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
  // One that cannot be loaded is reported when it is needed.
  loadComparing().catch(() => undefined);
}

async function compare(page: ArticleSnapshot, asked: Extract<ToWorker, { kind: 'compare' }>): Promise<void> {
  const { compareClosest } = await loadComparing();
  compareClosest(page, asked, (message) => scope.postMessage(message));
}
