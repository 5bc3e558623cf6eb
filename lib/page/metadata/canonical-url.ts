import { safeUrl } from '../text/safe-url';

/**
 * The address a page gives as its proper one, made absolute, its fragment off. What cannot be right is `null`: a page of
 * another site (it could pass itself off as somebody else's article), and the front page, which careless templates print
 * on every article. A file has no address of its own and takes any.
 * @param url address of the page
 */
export function canonicalIn(stated: string | null | undefined, url: string): string | null {
  const absolute = safeUrl(stated, url);
  if (absolute === null) return null;
  const canonical = new URL(absolute);
  canonical.hash = '';
  const page = URL.canParse(url) ? new URL(url) : null;
  if (page === null || !page.protocol.startsWith('http')) return canonical.href;
  if (siteOf(canonical) !== siteOf(page)) return null;
  const isFront = canonical.pathname === '/' && canonical.search === '';
  return isFront && (page.pathname !== '/' || page.search !== '') ? null : canonical.href;
}

/** The last two labels of a host, or three where the last two are a country's ("co.uk"): one site has many hosts. */
function siteOf({ hostname }: URL): string {
  const labels = hostname.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const underCountry =
    labels.length > 2 && top.length === 2 && /^(?:com?|net|org|gov|ac|edu|gob|go|or|ne)$/u.test(second);
  return labels.slice(underCountry ? -3 : -2).join('.');
}
