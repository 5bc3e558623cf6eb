import { cleanValue } from './clean-value';
import type { PageHead } from './page-head';
import type { StatedAuthor, StatedMetadata } from './page-metadata';
import { splitNames } from './split-names';

/** Names under which meta elements state a field, the most exact first. */
const FIELDS = {
  headline: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'headline',
  ],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher'],
  datePublished: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'cxenseparse:recs:publishtime',
    'date',
  ],
  dateModified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'last-modified',
    'lastmod',
  ],
  inLanguage: ['og:locale', 'dc.language', 'language', 'content-language', 'inlanguage'],
  canonicalUrl: ['og:url', 'twitter:url', 'parsely-link'],
} as const;
const AUTHORS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
];

/** Reads an article's description from meta elements: OpenGraph, Dublin Core, and what publishers' tools add. */
export function readMetas(head: PageHead): StatedMetadata {
  const value = (names: readonly string[]): string | undefined => {
    for (const name of names)
      for (const [key, content] of head.metas) {
        if (key !== name) continue;
        const clean = cleanValue(content);
        if (clean !== undefined) return clean;
      }
    return undefined;
  };
  return {
    headline: value(FIELDS.headline),
    publisher: value(FIELDS.publisher),
    authors: readAuthors(head),
    datePublished: value(FIELDS.datePublished),
    dateModified: value(FIELDS.dateModified),
    inLanguage: value(FIELDS.inLanguage)?.replace('_', '-'),
    canonicalUrl: value(FIELDS.canonicalUrl),
    article: value(['og:type'])?.toLowerCase() === 'article',
  };
}

/** The first naming scheme that names anybody; several elements of it name several authors. */
function readAuthors(head: PageHead): StatedAuthor[] {
  for (const name of AUTHORS) {
    const found = head.metas
      .filter(([key]) => key === name)
      .flatMap(([, content]) => splitNames(content))
      .map((name) => ({ name, organisation: null }));
    if (found.length > 0) return found;
  }
  return [];
}
