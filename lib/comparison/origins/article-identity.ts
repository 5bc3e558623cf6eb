import type { Carrier } from '../../model/attribution';
import { matchAgencies } from '../attribution/match-agencies';
import type { AnalyzedArticle } from '../analyzed-article';
import { fold } from '../text/fold';

/** Key of an article's publisher, in the same terms as `Carrier.key`; `null` where none is known. */
export function publisherKey(article: AnalyzedArticle): string | null {
  const { publisher } = article.snapshot;
  if (publisher === null || publisher.trim() === '') return null;
  return matchAgencies(publisher)[0]?.agency.key ?? bareName(publisher);
}

/** Folded name without a leading article. */
export const bareName = (name: string): string =>
  fold(name)
    .replace(/^(?:the|a|an)\s+/u, '')
    .trim();

/** Whether a carrier is this publisher. */
export const isPublisher = (carrier: Carrier, publisher: string | null): boolean =>
  publisher !== null && (carrier.key === publisher || bareName(carrier.name) === publisher);

/** Carriers other than the article's own publisher: an agency that names itself carries nothing further. */
export function foreignCarriers(article: AnalyzedArticle, carriers: readonly Carrier[]): Carrier[] {
  const own = publisherKey(article);
  return carriers.filter((carrier) => !isPublisher(carrier, own));
}

/** The one agency credited for the whole article, `null` where none is, or several and it is unknown which. */
export function creditedAgency(article: AnalyzedArticle): Carrier | null {
  const agencies = foreignCarriers(article, article.carriers);
  const [only] = agencies;
  return agencies.length === 1 && only !== undefined && only.kind !== 'other' ? only : null;
}

/** Day of publication as a number of days, `null` where it is not known. */
export function publishedDay(article: AnalyzedArticle): number | null {
  const stamp = Date.parse((article.snapshot.datePublished ?? '').slice(0, 10));
  return Number.isNaN(stamp) ? null : Math.floor(stamp / 86_400_000);
}
