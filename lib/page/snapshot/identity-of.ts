import type { ArticleSnapshot } from '../../model/article-snapshot';
import { isTrackingParameter } from '../../model/is-tracking-parameter';

type Identified = Pick<ArticleSnapshot, 'canonicalUrl' | 'url' | 'text' | 'headline' | 'publisher'>;

/**
 * What an article is known again by: its address and its text; the id is the hash of this. The way a reader came to a page
 * (tracking parameters, a place in the page) is no part of it. A file has no address: its name changes with each copy and
 * the number of a row with each row before it, so publisher and headline stand there, for two outlets may print one dispatch.
 */
export function identityOf({ canonicalUrl, url, text, headline, publisher }: Identified): string {
  const address = canonicalUrl ?? url;
  if (address.startsWith('file:')) return `file:\n${publisher ?? ''}\n${headline}\n${text}`;
  return `${withoutTheWayThere(address)}\n${text}`;
}

/** Cuts only, so that an address that has nothing to cut stays as it is written. */
function withoutTheWayThere(address: string): string {
  const [page = ''] = address.split('#', 1);
  const mark = page.indexOf('?');
  if (mark === -1) return page;
  const kept = page
    .slice(mark + 1)
    .split('&')
    .filter((parameter) => !isTrackingParameter(parameter.split('=', 1)[0] ?? ''));
  return kept.length === 0 ? page.slice(0, mark) : `${page.slice(0, mark)}?${kept.join('&')}`;
}
