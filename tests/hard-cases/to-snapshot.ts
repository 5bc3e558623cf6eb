import { createHash } from 'node:crypto';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { snapshotOf } from '../comparison/snapshot-of';
import type { CaseArticle } from './hard-case';

/** A case's article as a captured one. */
export function toSnapshot(article: CaseArticle): ArticleSnapshot {
  const text = article.text.join('\n\n');
  return snapshotOf(text, {
    id: createHash('sha256')
      .update(`${article.publisher} ${article.url ?? ''} ${text}`)
      .digest('hex'),
    headline: article.headline,
    publisher: article.publisher,
    datePublished: article.date,
    byline: article.byline ?? [],
    url:
      article.url ?? `https://${article.publisher.toLowerCase().replaceAll(/[^a-z]+/gu, '-')}.example/story`,
    ...(article.captured === undefined ? {} : { capturedAt: article.captured }),
  });
}
