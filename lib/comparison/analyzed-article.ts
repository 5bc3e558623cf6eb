import type { ArticleAnalysis } from '../model/article-analysis';
import type { ArticleSnapshot } from '../model/article-snapshot';
import type { Token } from './text/tokenize';

/** An article with what the engine found in it, and the tokens that later steps share. Plain data, never mutated. */
export interface AnalyzedArticle extends ArticleAnalysis {
  readonly snapshot: ArticleSnapshot;
  /** Tokens of each sentence without its masks; runs parallel to `sentences`. */
  readonly tokens: readonly (readonly Token[])[];
}
