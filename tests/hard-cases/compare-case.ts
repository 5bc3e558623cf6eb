import { createHash } from 'node:crypto';
import { compareArticles } from '../../lib/comparison/compare-articles';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { Comparison } from '../../lib/model/comparison';
import { snapshotOf } from '../comparison/analyze-text';
import type { CaseArticle, CasePair } from './hard-case';

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
  });
}

/** Compares the articles of a pair, the base with all others. */
export function compareCase({ base, others }: Pick<CasePair, 'base' | 'others'>): Comparison {
  return compareArticles(toSnapshot(base), others.map(toSnapshot));
}
