import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { SignatureOf } from '../corpus-store';
import { encodeSignature } from '../signatures/encode-signature';
import type { IndexRow } from '../signatures/signature-block';

/** The index row of an article: the words of its headline and its text. */
export const indexRow = (article: ArticleSnapshot, signatureOf: SignatureOf): IndexRow => ({
  id: article.id,
  code: encodeSignature(signatureOf(`${article.headline}\n${article.text}`)),
});
