import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { SignatureOf } from '../corpus-store';
import { encodeSignature } from '../signatures/encode-signature';
import type { IndexRow } from '../signatures/signature-block';
import { pageKey, pageNumber } from './page-key';
import { timeOf } from './time-of';

/** The index row of an article: the words of its headline and its text, its page and its place among the versions of it. */
export const indexRow = (article: ArticleSnapshot, signatureOf: SignatureOf): IndexRow => ({
  id: article.id,
  page: pageNumber(pageKey(article)),
  captured: timeOf(article.capturedAt),
  code: encodeSignature(signatureOf(`${article.headline}\n${article.text}`)),
});
