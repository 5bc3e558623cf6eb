import { PAGE_LIMITS } from '../limits';

/**
 * Resolves a link and lets only http and https through, everything else is `null`: script and data URLs, other
 * schemes, what is too long or no URL at all.
 * @param base absolute URL to resolve against
 */
export function safeUrl(href: unknown, base: string): string | null {
  if (typeof href !== 'string' || href.length > PAGE_LIMITS.url) return null;
  const trimmed = href.trim();
  if (trimmed === '') return null;
  let url: URL;
  try {
    url = new URL(trimmed, base);
  } catch {
    return null;
  }
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
