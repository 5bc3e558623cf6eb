/**
 * An article as a table, a JSON file or an exporting program states it, before its text is cut into paragraphs and it
 * gets an id. Empty strings and `null` both say "not stated".
 */
export interface RawArticle {
  readonly text: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly inLanguage: string | null;
  readonly url: string | null;
}

/** What a column of a table can hold. */
export const RAW_FIELDS = [
  'text',
  'headline',
  'publisher',
  'byline',
  'datePublished',
  'dateModified',
  'inLanguage',
  'url',
] as const satisfies readonly (keyof RawArticle)[];
export type RawField = (typeof RAW_FIELDS)[number];
