const SCHEME = /^https?:\/\//iu;
/** White space, backslashes and control characters: they make a link look like another one. */
const MISLEADING = /[\s\\\u0000-\u001f\u007f]/u;
const MAX_LENGTH = 4200;

/**
 * The address as a link, or `null` where it is not plainly http or https: then it is text, never a link. Credentials in
 * an address, white space and control characters are refused, since they make a link look like another one. Each check
 * scans the address once.
 */
export function safeHref(url: string): string | null {
  const scheme = SCHEME.exec(url)?.[0];
  if (scheme === undefined || url.length > MAX_LENGTH || MISLEADING.test(url)) return null;
  const rest = url.slice(scheme.length);
  const end = rest.search(/[/?#]/u);
  const host = end === -1 ? rest : rest.slice(0, end);
  return host === '' || host.length > 255 || host.includes('@') ? null : url;
}
