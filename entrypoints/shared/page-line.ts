import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { plainSegments } from '../../lib/view/build-segments';
import type { PageLine } from '../../lib/view/comparison-view';
import { publisherOf } from '../../lib/view/to-article-views';

/** The page's own name for itself, before anything was compared. */
export function pageLine(snapshot: ArticleSnapshot): PageLine {
  return {
    publisher: publisherOf(snapshot.publisher, snapshot.url),
    headline: { segments: plainSegments(snapshot.headline), lang: snapshot.inLanguage },
    date: snapshot.datePublished,
  };
}
