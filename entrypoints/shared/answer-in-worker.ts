import { analyzeArticle } from '../../lib/comparison/analyze-article';
import { PARAMETERS } from '../../lib/comparison/parameters';
import { toCorpusQuery } from '../../lib/comparison/retrieval/corpus-query';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { FromWorker, ToWorker } from './worker-protocol';

/**
 * The half of the engine that compares, with its table of words. Nothing of it is needed until a page is analysed, and
 * then the collection is searched on another thread: it is taken in meanwhile.
 */
const loadComparing = () => import('./compare-closest');

/** The page, as it came with `analyze`. The engine knows an article again by identity, and reads it only once. */
let base: ArticleSnapshot | null = null;

/**
 * What the comparing worker does when it is asked something.
 * @param answer where the steps and results go, in order
 * @throws (as a rejection) what analysing or comparing throws, and where the half that compares cannot be loaded
 */
export async function answerInWorker(asked: ToWorker, answer: (message: FromWorker) => void): Promise<void> {
  if (asked.kind === 'analyze') {
    base = asked.base;
    answer({ kind: 'begun' });
    // Asked for now, so that it is there when this thread has time for it. One that cannot be loaded is reported when it is
    // needed.
    loadComparing().catch(() => undefined);
    answer(analyze(base));
  } else if (base !== null) {
    const { compareClosest } = await loadComparing();
    compareClosest(base, asked, answer);
  }
}

function analyze(page: ArticleSnapshot): FromWorker {
  const article = analyzeArticle(page, PARAMETERS);
  const query = toCorpusQuery(article, PARAMETERS.retrieval);
  return {
    kind: 'analyzed',
    sentences: article.sentences.length,
    claims: article.claims.length,
    query: { article: [...query.article], claims: query.claims.map((claim) => [...claim]) },
  };
}
