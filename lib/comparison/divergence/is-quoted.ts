import type { TextSpan } from '../../model/text-span';
import type { AnalyzedArticle } from '../analyzed-article';
import { findQuotes, type Quote } from '../attribution/find-quotes';

/** Found once for each article, where a rule asks for them. */
const known = new WeakMap<AnalyzedArticle, readonly Quote[]>();

/** Whether words of an article begin or end between quotation marks, whoever may have said them. */
export const isQuoted = (article: AnalyzedArticle, claim: TextSpan): boolean =>
  quotesIn(article).some(
    ({ start, end, innerStart, innerEnd }) =>
      (start <= claim.start && claim.start < innerEnd) || (innerStart < claim.end && claim.end <= end),
  );

function quotesIn(article: AnalyzedArticle): readonly Quote[] {
  const { snapshot, sentences } = article;
  const quotes =
    known.get(article) ??
    findQuotes(
      snapshot.text,
      snapshot.paragraphs,
      sentences.map(({ start }) => start),
    );
  known.set(article, quotes);
  return quotes;
}
