import { RAW_FIELDS, type RawArticle } from '../raw-article';
import type { ColumnMapping } from './guess-columns';

/** The article a row of a table states, by the chosen columns. Authors are parted by semicolons. */
export function articleOfRow(row: readonly string[], mapping: ColumnMapping): RawArticle {
  const cells = new Map(
    RAW_FIELDS.map((field) => [field, mapping[field] === null ? '' : (row[mapping[field]] ?? '').trim()]),
  );
  const stated = (field: (typeof RAW_FIELDS)[number]): string | null => cells.get(field) || null;
  return {
    text: cells.get('text') ?? '',
    headline: stated('headline'),
    publisher: stated('publisher'),
    byline: (cells.get('byline') ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    datePublished: stated('datePublished'),
    dateModified: stated('dateModified'),
    inLanguage: stated('inLanguage'),
    url: stated('url'),
  };
}
