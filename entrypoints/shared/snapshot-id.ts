import type { ArticleSnapshot } from '../../lib/model/article-snapshot';

/** The identity of an article: SHA-256 over its address and text, as `lib/page` and pack files make it. */
export function snapshotId({
  canonicalUrl,
  url,
  text,
}: Pick<ArticleSnapshot, 'canonicalUrl' | 'url' | 'text'>): Promise<string> {
  return sha256(`${canonicalUrl ?? url}\n${text}`);
}

/** Lower-case hex SHA-256 of a text in UTF-8. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
