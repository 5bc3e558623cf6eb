/** A site that can be allowed for good. */
export interface Site {
  /** As shown to the reader. */
  readonly host: string;
  /** Match pattern for `permissions.request`. Patterns know no ports. */
  readonly pattern: string;
}

/** The site of an address, or `null` where it cannot be allowed: only https, and this machine for trying things out. */
export function siteOf(url: string | null | undefined): Site | null {
  if (url === null || url === undefined) return null;
  const parsed = parseUrl(url);
  if (parsed === null) return null;
  const local = ['127.0.0.1', 'localhost'].includes(parsed.hostname);
  if (parsed.protocol !== 'https:' && !(parsed.protocol === 'http:' && local)) return null;
  return { host: parsed.hostname, pattern: `${parsed.protocol}//${parsed.hostname}/*` };
}

/** As `URL.parse`, which the oldest supported browsers lack. */
export function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
