import type { StoredArticle } from '../corpus-store';
import { countWords } from '../rows/count-words';

const COLUMNS = [
  'id',
  'headline',
  'publisher',
  'byline',
  'datePublished',
  'dateModified',
  'inLanguage',
  'url',
  'canonicalUrl',
  'capturedAt',
  'savedAt',
  'pack',
  'words',
] as const;

/** The first line of the table: names of the columns, as the import knows them again. Begins with a byte order mark, without which spreadsheets take UTF-8 for something else. */
export const METADATA_CSV_HEAD = `\ufeff${COLUMNS.join(',')}\r\n`;

/**
 * What is known of an article beside its text, as one line of a table (RFC 4180). Cells that a spreadsheet would take
 * for a formula are led by an apostrophe, so that a headline never runs: what is exported was written by strangers.
 */
export function metadataCsvRow({ article, pack, savedAt }: StoredArticle): string {
  const cells: Record<(typeof COLUMNS)[number], string> = {
    id: article.id,
    headline: article.headline,
    publisher: article.publisher ?? '',
    byline: article.byline.join('; '),
    datePublished: article.datePublished ?? '',
    dateModified: article.dateModified ?? '',
    inLanguage: article.inLanguage ?? '',
    url: article.url,
    canonicalUrl: article.canonicalUrl ?? '',
    capturedAt: article.capturedAt,
    savedAt,
    pack,
    words: String(countWords(article.text)),
  };
  return `${COLUMNS.map((name) => quoted(safeCell(cells[name]))).join(',')}\r\n`;
}

/** White space before the sign does not stop every spreadsheet (OWASP, CSV injection). */
const safeCell = (text: string): string =>
  /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(text) ? `'${text}` : text;

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
