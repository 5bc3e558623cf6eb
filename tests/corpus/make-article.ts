import type { PackArticle } from '../../lib/model/pack';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { PACK_FORMAT } from '../../lib/model/pack';
import type { PackDescription } from '../../lib/corpus/pack/write-pack';

/** An article id made from a number, so that tests can name it. */
export const idOf = (number: number): string => number.toString(16).padStart(64, '0');

/** A small article: text and headline given, the rest plain. */
export function makeArticle(
  number: number,
  text: string,
  more: Partial<ArticleSnapshot> = {},
): ArticleSnapshot {
  return {
    id: idOf(number),
    headline: `Headline ${number}`,
    publisher: 'The Daily Example',
    byline: [],
    datePublished: null,
    dateModified: null,
    inLanguage: 'en',
    url: `https://example.org/${number}`,
    canonicalUrl: null,
    text,
    paragraphs: [{ start: 0, end: text.length, kind: 'text' }],
    credits: [],
    links: [],
    leftovers: [],
    capturedAt: '2024-01-01T00:00:00Z',
    ...more,
  };
}

/** The same as a line of a pack. */
export const makePackArticle = (number: number, text: string, provenance?: string[]): PackArticle => ({
  ...makeArticle(number, text),
  ...(provenance === undefined ? {} : { provenance }),
});

/** What a test pack says of itself. */
export const description = (id: string, version = '1'): PackDescription => ({
  format: PACK_FORMAT,
  kind: 'crossread-pack',
  id,
  name: `Pack ${id}`,
  version,
  licence: 'CC0-1.0',
  language: 'en',
  provenance: 'Made up for a test.',
});

/** Text as the bytes of a file. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
