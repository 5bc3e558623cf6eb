import type { ArticleSnapshot } from '../model/article-snapshot';
import type { Refusal } from '../model/refusal';
import type { Result } from '../model/result';
import { fail, ok } from '../model/result';
import type { Warning } from '../model/warning';
import { refuseUnlessArticle } from './article-test';
import { findArticleBlocks } from './choose/find-article-blocks';
import { countClosedParagraphs } from './count-closed-paragraphs';
import { countHeadlines } from './count-headlines';
import { isPdf } from './is-pdf';
import { PAGE_LIMITS } from './limits';
import { readPageHead } from './metadata/page-head';
import { readMetadata } from './metadata/read-metadata';
import { pruning } from './prune/prune-article';
import { withByline } from './prune/with-byline';
import { readPlainText } from './read-plain-text';
import { safeDomOf } from './safe-dom';
import type { Digest } from './snapshot/build-snapshot';
import { buildSnapshot } from './snapshot/build-snapshot';
import { findWarnings } from './snapshot/find-warnings';
import { finishInTime } from './steps';
import { safeUrl } from './text/safe-url';
import { startTimer } from './timer';

export interface CaptureOptions {
  /** Address of the page. */
  readonly url: string;
  /** ISO 8601 date-time. */
  readonly capturedAt: string;
  readonly digest: Digest;
  /** Milliseconds on any steady clock. */
  readonly now: () => number;
  /** Ids of rules left out, for measuring what each is worth. */
  readonly without?: ReadonlySet<string>;
}

export interface Capture {
  readonly snapshot: ArticleSnapshot;
  readonly warnings: readonly Warning[];
}

const timedOut = fail({ kind: 'timed-out', limitMs: PAGE_LIMITS.timeMs } as const);
const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Reads the article of a page. The page is only read: all work happens on an inert copy. Limits come first, and a page
 * that cannot be read as an article is refused by name.
 * @returns snapshot and warnings, or `not-an-article`, `pdf`, `too-large`, `too-short`, `timed-out`
 */
export async function captureArticle(
  document: Document,
  options: CaptureOptions,
): Promise<Result<Capture, Refusal>> {
  const { url, capturedAt, digest, now, without = new Set() } = options;
  const timer = startTimer(now);
  const dom = safeDomOf(document);
  if (isPdf(dom)) return fail({ kind: 'pdf' });
  const elements = dom.elementCount();
  if (elements > PAGE_LIMITS.elements)
    return fail({ kind: 'too-large', measure: 'elements', found: elements, limit: PAGE_LIMITS.elements });
  const type = dom.contentType();
  if (type === 'text/plain') {
    const root = dom.documentElement();
    return readPlainText(root === null ? '' : dom.textContent(root), { url, capturedAt, digest });
  }
  if (!HTML_TYPES.has(type)) return fail({ kind: 'not-an-article', headlines: 0 });

  const head = readPageHead(dom);
  const base = safeUrl(head.base, url) ?? url;
  const metadata = readMetadata(head, dom, base);
  const found = findArticleBlocks(dom, { base, title: head.title, timer, without });
  if (!found.ok) return found;
  const { blocks, byline, hidden } = found.value;
  const facts = {
    headline: metadata.headline,
    publisher: metadata.publisher ?? '',
    authors: [...metadata.authors, ...metadata.organisations],
  };
  const told = finishInTime(pruning(blocks, facts, without), timer.expired);
  if (told === null) return timedOut;
  const pruned = withByline(told, byline);
  const refusal = refuseUnlessArticle({
    found: blocks,
    text: pruned.text,
    headlines: countHeadlines(dom),
    statedArticle: metadata.article,
  });
  if (refusal !== null) return fail(refusal);
  if (timer.expired()) return timedOut;
  const closed = countClosedParagraphs(dom, hidden, pruned.text);
  const snapshot = await buildSnapshot({ pruned, metadata, url, capturedAt, digest });
  return ok({ snapshot, warnings: findWarnings(snapshot.text, metadata, closed) });
}
