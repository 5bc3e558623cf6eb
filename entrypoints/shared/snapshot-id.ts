import { identityOf } from '../../lib/page/snapshot/identity-of';

/** The id of an article, as `lib/page` and pack files make it. */
export const snapshotId = (article: Parameters<typeof identityOf>[0]): Promise<string> =>
  sha256(identityOf(article));

/** Lower-case hex SHA-256 of a text in UTF-8. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
