import type { Paragraph } from '../../lib/model/article-snapshot';
import type { PackArticle } from '../../lib/model/pack';
import { fail, ok, type Result } from '../../lib/model/result';

/** Why a text file is no article. */
export type TextFileError =
  { readonly kind: 'no-text' } | { readonly kind: 'unknown-header'; readonly line: string };

/** What may stand above the text, one `name: value` a line; `provenance` and `byline` as often as needed. */
const HEADERS = [
  'headline',
  'publisher',
  'byline',
  'datePublished',
  'dateModified',
  'inLanguage',
  'url',
  'provenance',
  'capturedAt',
] as const;
type Header = (typeof HEADERS)[number];

/**
 * Reads a plain text as an article: header lines up to the first blank line if the first line is one, else a first line
 * that stands alone as the headline; then paragraphs parted by blank lines. The same file gives the same id.
 * @param file its name, for the address where no header gives one
 * @param now the time of capture where no header gives it, ISO 8601
 */
export async function readTextFile(
  content: string,
  file: string,
  now: string,
): Promise<Result<PackArticle, TextFileError>> {
  const blocks = content
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n')
    .trim()
    .split(/\n[ \t]*\n\s*/u);
  const headers = readHeaders(blocks[0] ?? '');
  if (!headers.ok) return headers;
  const first = (name: Header): string | undefined => headers.value.get(name)?.[0];
  const body = (headers.value.size > 0 ? blocks.slice(1) : blocks).map((block) =>
    block.replace(/\s+/gu, ' ').trim(),
  );
  const ownHeadline = headers.value.size === 0 && body.length > 1 && !/[.!?]["”’]?$/u.test(body[0]!);
  const headline = first('headline') ?? (ownHeadline ? body[0]! : '');
  const { text, paragraphs } = join(ownHeadline ? body.slice(1) : body);
  if (text === '') return fail({ kind: 'no-text' });
  const url = first('url') ?? `file:///${encodeURIComponent(file)}`;
  const provenance = headers.value.get('provenance');
  return ok({
    id: await idOf(url, text),
    headline,
    publisher: first('publisher') ?? null,
    byline: headers.value.get('byline') ?? [],
    datePublished: first('datePublished') ?? null,
    dateModified: first('dateModified') ?? null,
    inLanguage: first('inLanguage') ?? null,
    url,
    canonicalUrl: null,
    text,
    paragraphs,
    credits: [],
    links: [],
    leftovers: [],
    capturedAt: first('capturedAt') ?? now,
    ...(provenance === undefined ? {} : { provenance }),
  });
}

function readHeaders(block: string): Result<Map<Header, string[]>, TextFileError> {
  const found = new Map<Header, string[]>();
  for (const line of block.split('\n')) {
    const match = /^([A-Za-z]{1,20}):[ \t]*(\S.*)$/u.exec(line);
    const name = HEADERS.find((header) => header === match?.[1]);
    if (match !== null && name !== undefined) found.set(name, [...(found.get(name) ?? []), match[2]!.trim()]);
    else if (found.size > 0) return fail({ kind: 'unknown-header', line });
    else return ok(found);
  }
  return ok(found);
}

function join(blocks: readonly string[]): { text: string; paragraphs: Paragraph[] } {
  let text = '';
  const paragraphs: Paragraph[] = [];
  for (const block of blocks.filter((part) => part !== '')) {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? block : `${text}\n\n${block}`;
    paragraphs.push({ start, end: text.length, kind: 'text' });
  }
  return { text, paragraphs };
}

async function idOf(url: string, text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${url}\n${text}`));
  return Buffer.from(digest).toString('hex');
}
