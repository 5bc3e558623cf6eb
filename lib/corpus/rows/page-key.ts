import { isTrackingParameter } from '../../model/is-tracking-parameter';
import { checksum } from './checksum';

/**
 * An address of which nothing is left out and nothing is written otherwise. An import reads many thousands of these, and
 * taking one apart costs as much as storing it.
 */
const PLAIN_ADDRESS = /^https?:\/\/((?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[\w-]+(?:\.\w+)*)+\/?)$/u;

const NOTHING = new Uint8Array(0);

/** The addresses an article was read at. */
interface Addressed {
  readonly url: string;
  readonly canonicalUrl: string | null;
}

/**
 * What versions of one page have in common: its canonical address, or the one it was read at, without fragment and
 * tracking parameters. Empty for articles that have no page: files, and addresses that are none. A canonical address on
 * another site names the original of a syndicated report, and one without a path is a mistake that many sites make for
 * all of their pages; both would make versions of what are different reports, so they do not count.
 */
export function pageKey({ url, canonicalUrl }: Addressed): string {
  if (canonicalUrl === null || canonicalUrl === url) {
    const plain = PLAIN_ADDRESS.exec(url)?.[1];
    if (plain !== undefined) return plain;
  }
  const own = webAddress(url);
  const canonical = canonicalUrl === null ? null : webAddress(canonicalUrl);
  if (canonical !== null && hasPath(canonical) && (own === null || sameSite(own, canonical)))
    return keyOf(canonical);
  return own !== null && hasPath(own) ? keyOf(own) : '';
}

/** The key as a number for index rows: 52 bits, 0 for no page. */
export const pageNumber = (key: string): number => (key === '' ? 0 : checksum(key, NOTHING));

function webAddress(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

const hasPath = (url: URL): boolean => url.pathname !== '/' || url.search !== '';

/** Compares the last two labels, so that `www.`, `m.` and `amp.` are one site. */
const sameSite = (a: URL, b: URL): boolean => siteOf(a) === siteOf(b);
const siteOf = ({ hostname }: URL): string => hostname.split('.').slice(-2).join('.');

function keyOf(url: URL): string {
  if (url.search === '') return `${url.host}${url.pathname}`;
  const kept = [...url.searchParams].filter(([name]) => !isTrackingParameter(name));
  const search = new URLSearchParams(kept).toString();
  return `${url.host}${url.pathname}${search === '' ? '' : `?${search}`}`;
}
