import type { RawArticle } from '../raw-article';

/** Names by which files state the parts of an article, surest first: schema.org, then feeds and news interfaces. */
const NAMES = {
  text: ['articleBody', 'text', 'body', 'content_text', 'content_html', 'content', 'fullText', 'full_text'],
  headline: ['headline', 'title', 'name'],
  publisher: ['publisher', 'source', 'outlet', 'publication', 'sourceOrganization', 'site_name'],
  byline: ['author', 'authors', 'byline', 'creator'],
  datePublished: [
    'datePublished',
    'date_published',
    'publishedAt',
    'published_at',
    'published',
    'pubDate',
    'date',
  ],
  dateModified: ['dateModified', 'date_modified', 'updatedAt', 'updated_at', 'modified'],
  inLanguage: ['inLanguage', 'language', 'lang'],
  url: ['url', 'link', 'canonicalUrl', '@id', 'mainEntityOfPage', 'external_url'],
} as const;

/** Names of one list of authors that are looked at. */
const MAX_AUTHORS = 50;

/**
 * An article as a JSON object states it (schema.org `NewsArticle` and what feeds and news interfaces call the same
 * things); `null` for what is no object or has no text.
 */
export function rawArticleOf(value: unknown): RawArticle | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const members = new Map(Object.entries(value));
  const text = stated(members, 'text');
  if (text === null) return null;
  return {
    text,
    headline: stated(members, 'headline'),
    publisher: stated(members, 'publisher'),
    byline: NAMES.byline.map((name) => authorsOf(members.get(name))).find((list) => list.length > 0) ?? [],
    datePublished: stated(members, 'datePublished'),
    dateModified: stated(members, 'dateModified'),
    inLanguage: stated(members, 'inLanguage'),
    url: stated(members, 'url'),
  };
}

function stated(members: ReadonlyMap<string, unknown>, field: keyof typeof NAMES): string | null {
  for (const name of NAMES[field]) {
    const found = wordsOf(members.get(name));
    if (found !== null) return found;
  }
  return null;
}

/** A string, or the name, address or words (WordPress) of the object that stands in its place. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (value === null || typeof value !== 'object') return null;
  const { name, title, rendered, '@id': id, '@value': plain } = value as Record<string, unknown>;
  return (
    [name, title, rendered, plain, id].find((one): one is string => typeof one === 'string' && one !== '') ??
    null
  );
}

function authorsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, MAX_AUTHORS) : [value];
  return list.flatMap((one) => wordsOf(one) ?? []);
}
