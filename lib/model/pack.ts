import { z } from '../zod';
import { ArticleSnapshot } from './article-snapshot';

/** Version of the pack format. */
export const PACK_FORMAT = 1;

/** Line one of a pack (NDJSON, gzip optional). */
export const PackManifest = z.strictObject({
  format: z.literal(PACK_FORMAT),
  kind: z.literal('crossread-pack'),
  /** Stable across versions of the same pack: a newer one replaces an older one as a unit. */
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  language: z.string(),
  provenance: z.string(),
  count: z.int(),
  /** Lower-case hex SHA-256 of everything after the manifest line, uncompressed. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type PackManifest = z.infer<typeof PackManifest>;

/** Every further line of a pack. */
export const PackArticle = z.strictObject({
  ...ArticleSnapshot.shape,
  /** Where this article's facts come from: reports and agencies, in words. */
  provenance: z.optional(z.array(z.string())),
});
export type PackArticle = z.infer<typeof PackArticle>;
