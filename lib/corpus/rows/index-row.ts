import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { SignatureOf } from '../corpus-store';
import { encodeSignature } from '../signatures/encode-signature';
import type { IndexRow } from '../signatures/signature-block';
import { pageNumber } from './page-key';
import { timeOf } from './time-of';

/**
 * The index row of an article: the words of its headline and its text, its page and its place among the versions of it.
 * @param page its `pageKey`
 */
export const indexRow = (article: ArticleSnapshot, page: string, signatureOf: SignatureOf): IndexRow => ({
  id: article.id,
  page: pageNumber(page),
  captured: timeOf(article.capturedAt),
  code: encodeSignature(signatureOf(`${article.headline}\n${article.text}`)),
});
