import { RAW_FIELDS, type RawField } from '../raw-article';

/** Which column, from 0, holds which part of an article; `null` where none does. */
export type ColumnMapping = Readonly<Record<RawField, number | null>>;

/**
 * Words by which tables name their columns, surest first: our own and schema.org's names, then those of exports from
 * media databases, feed readers and reference managers, in English, German, French and Spanish. Accents do not count.
 */
const NAMES: Readonly<Record<RawField, readonly string[]>> = {
  text: [
    'articlebody',
    'text',
    'body',
    'content',
    'fulltext',
    'articletext',
    'story',
    'texto',
    'cuerpo',
    'contenido',
    'volltext',
    'inhalt',
    'artikeltext',
    'texte',
    'corps',
    'contenu',
  ],
  headline: [
    'headline',
    'title',
    'articletitle',
    'titulo',
    'titular',
    'header',
    'titel',
    'uberschrift',
    'schlagzeile',
    'titre',
  ],
  publisher: [
    'publisher',
    'source',
    'outlet',
    'publication',
    'publicationtitle',
    'medianame',
    'newspaper',
    'paper',
    'site',
    'domain',
    'medio',
    'periodico',
    'fuente',
    'quelle',
    'medium',
    'zeitung',
    'media',
    'journal',
  ],
  byline: [
    'byline',
    'author',
    'authors',
    'creator',
    'writer',
    'reporter',
    'autor',
    'autora',
    'autores',
    'autorin',
    'autoren',
    'verfasser',
    'auteur',
    'auteurs',
  ],
  datePublished: [
    'datepublished',
    'published',
    'publishedat',
    'publicationdate',
    'pubdate',
    'publishdate',
    'date',
    'fecha',
    'timestamp',
    'datum',
    'erscheinungsdatum',
    'datedepublication',
  ],
  dateModified: [
    'datemodified',
    'modified',
    'updated',
    'updatedat',
    'lastmodified',
    'actualizado',
    'aktualisiert',
    'misajour',
  ],
  inLanguage: ['inlanguage', 'language', 'lang', 'idioma', 'sprache', 'langue'],
  url: ['url', 'link', 'canonicalurl', 'articleurl', 'address', 'href', 'enlace', 'adresse', 'lien'],
};

/**
 * Guesses from the names of the columns which holds what. Each column is used once. A table whose first row names
 * nothing known has no header; then the column with the longest cells is taken for the text. So it is under a name of
 * publishers too ("paper", "medium") where its cells are as long as articles.
 */
export function guessColumns(rows: readonly (readonly string[])[]): {
  readonly mapping: ColumnMapping;
  readonly hasHeader: boolean;
} {
  const names = (rows[0] ?? []).map(plain);
  const first = rows.slice(1, 1 + SAMPLE_ROWS);
  const isLong = (at: number): boolean =>
    first.length > 0 && lengthOf(first, at) >= TEXT_LENGTH * first.length;
  const used = new Set<number>();
  const found = new Map<RawField, number>();
  for (const field of RAW_FIELDS) {
    const column = NAMES[field]
      .map((name) => names.findIndex((given, at) => given === name && !used.has(at)))
      .find((at) => at >= 0 && !(field === 'publisher' && isLong(at)));
    if (column === undefined) continue;
    used.add(column);
    found.set(field, column);
  }
  const hasHeader = found.size > 0;
  if (!found.has('text')) {
    const longest = longestColumn(rows.slice(hasHeader ? 1 : 0), used);
    if (longest !== null) found.set('text', longest);
  }
  const mapping = Object.fromEntries(RAW_FIELDS.map((field) => [field, found.get(field) ?? null]));
  return { mapping: mapping as Record<RawField, number | null>, hasHeader };
}

/** "Publication Date", "publication_date" and "publicationDate" are one name. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .toLowerCase();

/** Rows looked at, and characters a cell has at least on average to be an article's text. */
const SAMPLE_ROWS = 20;
const TEXT_LENGTH = 140;

/** Characters in one column of all rows. */
const lengthOf = (rows: readonly (readonly string[])[], column: number): number =>
  rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0);

function longestColumn(rows: readonly (readonly string[])[], used: ReadonlySet<number>): number | null {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const columns = Math.max(0, ...sample.map((row) => row.length));
  let best: number | null = null;
  let longest = TEXT_LENGTH * sample.length;
  for (let column = 0; column < columns; column++) {
    if (used.has(column)) continue;
    const length = lengthOf(sample, column);
    if (length <= longest && best !== null) continue;
    if (length < longest) continue;
    best = column;
    longest = length;
  }
  return best;
}
