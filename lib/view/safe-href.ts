/**
 * The address as a link, or `null` where it is not plainly http or https: then it is text, never a link. Credentials in
 * an address, white space and control characters are refused, since they make a link look like another one.
 */
export function safeHref(url: string): string | null {
  const matched = /^https?:\/\/([^/?#\s\\]{1,255})[^\s\\\u0000-\u001f\u007f]{0,4000}$/iu.exec(url);
  return matched === null || matched[1]!.includes('@') ? null : url;
}
