import type { ArticleSnapshot } from '../../lib/model/article-snapshot';

/** A snapshot of plain text: paragraphs are separated by blank lines. Every field can be given. */
export function snapshotOf(text: string, fields: Partial<ArticleSnapshot> = {}): ArticleSnapshot {
  const paragraphs: ArticleSnapshot['paragraphs'] = [];
  let start = 0;
  for (const block of text.split('\n\n')) {
    paragraphs.push({ start, end: start + block.length, kind: 'text' });
    start += block.length + 2;
  }
  return {
    id: '0'.repeat(64),
    headline: '',
    publisher: null,
    byline: [],
    datePublished: null,
    dateModified: null,
    inLanguage: 'en',
    url: 'https://example.org/',
    canonicalUrl: null,
    text,
    paragraphs,
    credits: [],
    links: [],
    leftovers: [],
    capturedAt: '2024-01-01T00:00:00Z',
    ...fields,
  };
}
