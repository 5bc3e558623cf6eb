import type { PackArticle } from '../../lib/model/pack';
import type { Refusal } from '../../lib/model/refusal';
import { fail, ok, type Result } from '../../lib/model/result';
import { readPlainText } from '../../lib/page/read-plain-text';
import { digest } from './digest';

/** Why a text file gives no article. */
export type TextFileError = Refusal | { readonly kind: 'unknown-header'; readonly line: string };

/** What may stand above the text, one `name: value` a line; `byline` and `provenance` as often as needed. */
const HEADERS = [
  'headline',
  'publisher',
  'byline',
  'datePublished',
  'dateModified',
  'inLanguage',
  'url',
  'capturedAt',
  'provenance',
] as const;
type Header = (typeof HEADERS)[number];

/**
 * Reads a plain text as an article, with header lines up to the first blank line if the first line is one. Below them,
 * and in a text without headers, the rules for any plain text hold. The same file gives the same id.
 * @param file its name, for the address where no header gives one
 * @param now the time of capture where no header gives it, ISO 8601
 */
export async function readTextFile(
  content: string,
  file: string,
  now: string,
): Promise<Result<PackArticle, TextFileError>> {
  const text = content.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const parts = splitHeaders(text);
  if (!parts.ok) return parts;
  const { headers, body } = parts.value;
  const one = (name: Header): string | undefined => headers.get(name)?.[0];
  const given = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
    value === undefined ? {} : ({ [key]: value } as Record<K, string>);
  const read = await readPlainText(body, {
    url: one('url') ?? `file:///${encodeURIComponent(file)}`,
    capturedAt: one('capturedAt') ?? now,
    digest,
    known: {
      ...given('headline', one('headline')),
      ...given('publisher', one('publisher')),
      ...given('datePublished', one('datePublished')),
      ...given('dateModified', one('dateModified')),
      ...given('inLanguage', one('inLanguage')),
      ...(headers.has('byline') ? { authors: headers.get('byline')! } : {}),
    },
  });
  if (!read.ok) return read;
  const provenance = headers.get('provenance');
  return ok({ ...read.value.snapshot, ...(provenance === undefined ? {} : { provenance }) });
}

function splitHeaders(text: string): Result<{ headers: Map<Header, string[]>; body: string }, TextFileError> {
  const headers = new Map<Header, string[]>();
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const match = /^([A-Za-z]{1,20}):[ \t]*(\S.*)$/u.exec(line);
    const name = HEADERS.find((header) => header === match?.[1]);
    if (match !== null && name !== undefined)
      headers.set(name, [...(headers.get(name) ?? []), match[2]!.trim()]);
    else if (headers.size === 0) return ok({ headers, body: text });
    else if (line.trim() === '') return ok({ headers, body: lines.slice(index + 1).join('\n') });
    else return fail({ kind: 'unknown-header', line });
  }
  return ok({ headers, body: '' });
}
