import type { ArticleSnapshot, Credit } from '../../model/article-snapshot';
import type { PageMetadata } from '../metadata/page-metadata';
import type { PrunedArticle } from '../prune/prune-article';
import { identityOf } from './identity-of';
import { joinBlocks } from './join-blocks';

/** Lower-case hex SHA-256 of a text. Injected: Web Crypto and Node name theirs differently. */
export type Digest = (text: string) => Promise<string>;

export interface SnapshotParts {
  readonly pruned: PrunedArticle;
  readonly metadata: PageMetadata;
  readonly url: string;
  /** ISO 8601 date-time. */
  readonly capturedAt: string;
  readonly digest: Digest;
}

/**
 * Puts a snapshot together. Names of agencies given as authors become credits; a byline printed on the page names the
 * authors where the metadata does not.
 */
export async function buildSnapshot(parts: SnapshotParts): Promise<ArticleSnapshot> {
  const { pruned, metadata, url, capturedAt, digest } = parts;
  const { text, paragraphs, links } = joinBlocks(pruned.text);
  const printed = pruned.credits
    .filter((credit) => credit.kind === 'byline')
    .flatMap((credit) => credit.names);
  const stated: Credit[] = metadata.organisations.map((name) => ({
    kind: 'metadata',
    text: name,
    names: [name],
  }));
  const { canonicalUrl, headline, publisher } = metadata;
  return {
    id: await digest(identityOf({ canonicalUrl, url, text, headline, publisher })),
    headline,
    publisher,
    byline: metadata.authors.length > 0 ? [...metadata.authors] : [...new Set(printed)],
    datePublished: metadata.datePublished,
    dateModified: metadata.dateModified,
    inLanguage: metadata.inLanguage,
    url,
    canonicalUrl,
    text,
    paragraphs: [...paragraphs],
    credits: [...pruned.credits, ...stated],
    links: [...links],
    leftovers: [...pruned.leftovers],
    capturedAt,
  };
}
