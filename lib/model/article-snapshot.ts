import { z } from '../zod';
import { TextSpan } from './text-span';

/** One block of the article's running text. `start, end` slice `ArticleSnapshot.text`. */
export const Paragraph = z.strictObject({
  ...TextSpan.shape,
  kind: z.enum(['text', 'heading', 'quote', 'list-item']),
});
export type Paragraph = z.infer<typeof Paragraph>;

/**
 * Evidence about where the whole article comes from, printed on the page but not part of its running text.
 * `text` is as printed; `names` are the agencies or people named in it, as printed, best effort and possibly empty.
 */
export const Credit = z.strictObject({
  kind: z.enum(['byline', 'credit-line', 'dateline', 'metadata']),
  text: z.string(),
  names: z.array(z.string()),
});
export type Credit = z.infer<typeof Credit>;

/** A link inside the running text: where the words point, as evidence of a sentence's source. */
export const TextLink = z.strictObject({ ...TextSpan.shape, href: z.string() });
export type TextLink = z.infer<typeof TextLink>;

/** A block that stood among the article's text and was left out of it, with the reason, so that a reader can look. */
export const Leftover = z.strictObject({
  kind: z.enum([
    'headline',
    'standfirst',
    'date',
    'byline',
    'dateline',
    'caption',
    'credit',
    'related',
    'newsletter',
    'share',
    'author-bio',
    'comments',
    'advertisement',
    'navigation',
    'repeat',
    'other',
  ]),
  text: z.string(),
  /** Id of the rule that dropped it. */
  rule: z.string(),
});
export type Leftover = z.infer<typeof Leftover>;

/** What was captured of one article (property names follow schema.org NewsArticle). Never changed after capture. */
export const ArticleSnapshot = z.strictObject({
  /** Lower-case hex SHA-256 over canonical URL (or URL) and text, of files over what they say: the same article read twice has one id. */
  id: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  headline: z.string(),
  publisher: z.nullable(z.string()),
  /** People named as authors. Agencies are in `credits`. */
  byline: z.array(z.string()),
  /** ISO 8601, date or date-time, as stated by the page. */
  datePublished: z.nullable(z.string()),
  dateModified: z.nullable(z.string()),
  /** BCP 47. */
  inLanguage: z.nullable(z.string()),
  url: z.string(),
  canonicalUrl: z.nullable(z.string()),
  /** The running text: paragraphs joined by one blank line. Citation marks stay in it as printed. */
  text: z.string(),
  paragraphs: z.array(Paragraph),
  credits: z.array(Credit),
  links: z.array(TextLink),
  leftovers: z.array(Leftover),
  /** ISO 8601 date-time. */
  capturedAt: z.string(),
});
export type ArticleSnapshot = z.infer<typeof ArticleSnapshot>;
