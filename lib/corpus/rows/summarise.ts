import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { ArticleSummary } from '../corpus-store';
import { pageKey } from './page-key';

/** What a list shows of an article, taken out when it is saved so that a list reads no texts. */
export const summarise = (article: ArticleSnapshot, pack: string, savedAt: string): ArticleSummary => ({
  id: article.id,
  pack,
  headline: article.headline,
  publisher: article.publisher,
  datePublished: article.datePublished,
  inLanguage: article.inLanguage,
  url: article.url,
  page: pageKey(article),
  capturedAt: article.capturedAt,
  savedAt,
});
