import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { Refusal } from '../../lib/model/refusal';
import { fail, ok, type Result } from '../../lib/model/result';
import { captureArticle } from '../../lib/page/capture-article';
import { readPlainText } from '../../lib/page/read-plain-text';
import type { ImportProblem } from '../../lib/view/library-state';
import { sha256 } from '../shared/snapshot-id';
import { parseInert } from './parse-inert';

/**
 * Reads a saved web page or a text file as an article. Nothing in it runs and nothing is fetched: a page is parsed into
 * an inert document, and only text leaves it.
 */
export async function readArticleFile(file: File): Promise<Result<ArticleSnapshot, ImportProblem>> {
  const text = await file.text();
  const about = {
    url: `file:///${encodeURIComponent(file.name)}`,
    capturedAt: new Date().toISOString(),
    digest: sha256,
  };
  const capture = file.name.toLowerCase().endsWith('.txt')
    ? await readPlainText(text, about)
    : await captureArticle(parseInert(text), { ...about, now: () => performance.now() });
  return capture.ok ? ok(capture.value.snapshot) : fail(problemOf(capture.error));
}

function problemOf(refusal: Refusal): ImportProblem {
  switch (refusal.kind) {
    case 'not-an-article':
    case 'too-short':
    case 'pdf':
      return refusal;
    case 'too-large':
      return { kind: 'too-large', limitBytes: refusal.limit };
    default:
      return { kind: 'unknown', reason: refusal.kind };
  }
}
