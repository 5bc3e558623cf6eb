import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { analyzeArticle } from '../../lib/comparison/analyze-article';
import type { AnalyzedArticle } from '../../lib/comparison/analyzed-article';
import { PARAMETERS } from '../../lib/comparison/parameters';
import { snapshotOf } from './snapshot-of';

/** Plain text through the real reading steps. */
export function analyzeText(text: string, fields: Partial<ArticleSnapshot> = {}): AnalyzedArticle {
  return analyzeArticle(snapshotOf(text, fields), PARAMETERS);
}
