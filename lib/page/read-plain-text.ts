import type { Refusal } from '../model/refusal';
import type { Result } from '../model/result';
import { fail, ok } from '../model/result';
import { refuseUnlessArticle } from './article-test';
import type { Block } from './blocks/block';
import type { Capture } from './capture-article';
import { PAGE_LIMITS } from './limits';
import type { PageMetadata } from './metadata/page-metadata';
import { pruneArticle } from './prune/prune-article';
import { endsAsSentence } from './prune/words';
import type { Digest } from './snapshot/build-snapshot';
import { buildSnapshot } from './snapshot/build-snapshot';
import { findWarnings } from './snapshot/find-warnings';
import { sanitizeText } from './text/sanitize-text';

export interface PlainTextOptions {
  /** Where the text comes from; any URL, also of a file. */
  readonly url: string;
  /** ISO 8601 date-time. */
  readonly capturedAt: string;
  readonly digest: Digest;
  /** What is known from elsewhere; each field goes before what the text shows. */
  readonly known?: Partial<Omit<PageMetadata, 'bodyLength' | 'locked' | 'article'>>;
}

/** Longest first line that can be a headline. */
const HEADLINE_LENGTH = 220;
/** Line lengths, in characters, of text wrapped by hand. */
const WRAP_MIN = 45;
const WRAP_MAX = 100;

/**
 * Reads an article from plain text: lines are paragraphs, blank lines part them, a short first line without a full stop
 * is the headline. The same rules as for pages tell running text from the rest. Knows no DOM.
 * @returns snapshot and warnings, or `too-large`, `too-short`
 */
export async function readPlainText(
  text: string,
  options: PlainTextOptions,
): Promise<Result<Capture, Refusal>> {
  if (text.length > PAGE_LIMITS.text)
    return fail({ kind: 'too-large', measure: 'text', found: text.length, limit: PAGE_LIMITS.text });
  const lines = linesOf(text);
  const { known = {} } = options;
  const headline = known.headline ?? headlineOf(lines);
  const blocks = lines.map((line, i): Block => ({
    text: line,
    kind: i > 0 && isHeading(line, lines[i + 1]) ? 'heading' : 'text',
    links: [],
    linkShare: 0,
    words: ' ',
    tags: ' ',
    number: null,
  }));
  const metadata: PageMetadata = {
    publisher: null,
    authors: [],
    organisations: [],
    datePublished: null,
    dateModified: null,
    inLanguage: null,
    canonicalUrl: null,
    ...known,
    headline,
    bodyLength: 0,
    locked: false,
    article: true,
  };
  const pruned = pruneArticle(blocks, {
    headline,
    publisher: metadata.publisher ?? '',
    authors: metadata.authors,
  });
  const refusal = refuseUnlessArticle({
    found: blocks,
    text: pruned.text,
    headlines: 0,
    statedArticle: true,
  });
  if (refusal !== null) return fail(refusal);
  const { url, capturedAt, digest } = options;
  const snapshot = await buildSnapshot({ pruned, metadata, url, capturedAt, digest });
  return ok({ snapshot, warnings: findWarnings(snapshot.text, metadata) });
}

/** Lines with spaces folded; lines that were only wrapped are joined again. */
function linesOf(text: string): string[] {
  return sanitizeText(text)
    .split(/\r?\n[ \t]{0,8}\r?\n|\f/u)
    .flatMap((part) => {
      const lines = part.split(/\r?\n/u).map((line) => line.replace(/\s+/gu, ' ').trim());
      return isWrapped(lines) ? [lines.join(' ')] : lines;
    })
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Was one paragraph wrapped into these lines? All but the last are about as long, and few end a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  if (full.length === 0) return false;
  const ends = full.filter((line) => endsAsSentence(line)).length;
  return full.every((line) => line.length >= WRAP_MIN && line.length <= WRAP_MAX) && ends <= full.length / 2;
}

/** The first line where it looks like a headline; the second where the first repeats it behind breadcrumbs. */
function headlineOf(lines: readonly string[]): string {
  const [first = '', second = ''] = lines;
  const looks = (line: string): boolean =>
    line.length >= 12 && line.length <= HEADLINE_LENGTH && !/[.,;:!…]["”’)]?$/u.test(line);
  if (lines.length < 2 || !looks(first)) return '';
  return looks(second) && first !== second && first.endsWith(` ${second}`) ? second : first;
}

/** A short line without a full stop, above a longer one that ends as a sentence. */
function isHeading(line: string, next: string | undefined): boolean {
  if (line.length > 90 || /[.,;:!?…"”’)\]]$/u.test(line) || next === undefined) return false;
  return next.length > 120 && next.length > line.length * 2;
}
