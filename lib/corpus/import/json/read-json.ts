import { PackArticle } from '../../../model/pack';
import type { ArticleSnapshot } from '../../../model/article-snapshot';
import { fail, ok, type Result } from '../../../model/result';
import { parseLine } from '../../pack/parse-line';
import { FILE_LIMITS } from '../import-limits';
import type { RawArticle } from '../raw-article';
import { rawArticleOf } from './raw-article-of';

/**
 * One article of a JSON file: a snapshot as Crossread writes them, or what another program states; a line that is no
 * JSON; `null` is none of these.
 */
export type JsonArticle =
  | { readonly kind: 'snapshot'; readonly article: ArticleSnapshot }
  | { readonly kind: 'raw'; readonly article: RawArticle }
  | { readonly kind: 'unread'; readonly problem: JsonProblem }
  | null;

/** Why a JSON file gives no articles. */
export type JsonProblem = 'too-large' | 'too-deep' | 'not-json' | 'forbidden-key' | 'wrong-encoding';

const NEWLINE = 0x0a;
/** What some programs for Windows begin UTF-8 files with. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;
/** Members under which files keep a list of articles: JSON-LD, news interfaces, JSON Feed, exports. */
const LISTS = ['@graph', 'articles', 'items', 'results', 'documents', 'data', 'response'] as const;
/** Articles read of one file: one more than are taken, which tells that there are more. */
const AT_MOST = FILE_LIMITS.rows + 1;
/** Objects a list may lie under one another. */
const LIST_DEPTH = 3;

/** Reads a JSON file: one article, an array of them, or an object with a list of them. Never throws. */
export function readJson(bytes: Uint8Array): Result<readonly JsonArticle[], JsonProblem> {
  const parsed = parseLine(withoutMark(bytes), FILE_LIMITS.bytes);
  if (!parsed.ok) return fail(problemOf(parsed.error));
  return ok(listOf(parsed.value, LIST_DEPTH).slice(0, AT_MOST).map(articleOf));
}

/** Reads one JSON value a line. A line that cannot be read does not end the file; empty lines are none. */
export function readJsonLines(file: Uint8Array): readonly JsonArticle[] {
  const bytes = withoutMark(file);
  const articles: JsonArticle[] = [];
  for (let start = 0; start < bytes.length && articles.length < AT_MOST;) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    start = end + 1;
    if (line.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) continue;
    const parsed = parseLine(line, FILE_LIMITS.bytes);
    articles.push(parsed.ok ? articleOf(parsed.value) : { kind: 'unread', problem: problemOf(parsed.error) });
  }
  return articles;
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)
    ? bytes.subarray(BYTE_ORDER_MARK.length)
    : bytes;

function problemOf(error: string): JsonProblem {
  if (error === 'long-line') return 'too-large';
  if (error === 'not-utf8') return 'wrong-encoding';
  return error === 'too-deep' || error === 'forbidden-key' ? error : 'not-json';
}

function listOf(value: unknown, depth: number): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object') return [value];
  const members = value as Record<string, unknown>;
  for (const name of LISTS) {
    const member = members[name];
    if (Array.isArray(member)) return member;
    if (depth > 1 && member !== null && typeof member === 'object') return listOf(member, depth - 1);
  }
  return [value];
}

function articleOf(value: unknown): JsonArticle {
  const snapshot = PackArticle.safeParse(value);
  if (snapshot.success) {
    const { provenance: _, ...article } = snapshot.data;
    const spans = [...article.paragraphs, ...article.links];
    return spans.every(({ start, end }) => start <= end && end <= article.text.length)
      ? { kind: 'snapshot', article }
      : null;
  }
  const raw = rawArticleOf(value);
  return raw === null ? null : { kind: 'raw', article: raw };
}
