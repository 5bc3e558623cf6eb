import type { Refusal } from '../model/refusal';
import type { Result } from '../model/result';
import { fail, ok } from '../model/result';
import type { TextSpan } from '../model/text-span';
import { findSelection } from './anchoring/find-selection';
import type { Capture, CaptureOptions } from './capture-article';
import { captureArticle } from './capture-article';
import { PAGE_LIMITS } from './limits';
import { readPageHead } from './metadata/page-head';
import { readMetadata } from './metadata/read-metadata';
import { safeDomOf } from './safe-dom';
import { buildSnapshot } from './snapshot/build-snapshot';
import { findWarnings } from './snapshot/find-warnings';
import { blocksOfSelection } from './blocks/blocks-of-selection';

export interface SelectionCapture extends Capture {
  /** Where the selection stands in `snapshot.text`: the whole text where the article was not found round it. */
  readonly selection: TextSpan;
}

/**
 * Captures what a reader selected, with the article round it where it can be read: the span says which part to compare.
 * A selection outside the article, or on a page that is no article, becomes a snapshot of its own.
 * @param selected text of the selection, as the browser gives it
 * @returns `no-selection`, `too-large` with measure `selection`, `pdf` and the like only where nothing can be captured
 */
export async function captureSelection(
  document: Document,
  selected: string,
  options: CaptureOptions,
): Promise<Result<SelectionCapture, Refusal>> {
  if (selected.trim() === '') return fail({ kind: 'no-selection' });
  if (selected.length > PAGE_LIMITS.selection)
    return fail({
      kind: 'too-large',
      measure: 'selection',
      found: selected.length,
      limit: PAGE_LIMITS.selection,
    });
  const article = await captureArticle(document, options);
  if (article.ok) {
    const selection = findSelection(article.value.snapshot.text, selected);
    if (selection !== null) return ok({ ...article.value, selection });
  }
  const dom = safeDomOf(document);
  const metadata = { ...readMetadata(readPageHead(dom), dom, options.url), bodyLength: 0 };
  const pruned = { text: blocksOfSelection(selected), leftovers: [], credits: [] };
  if (pruned.text.length === 0) return fail({ kind: 'no-selection' });
  const { url, capturedAt, digest } = options;
  const snapshot = await buildSnapshot({ pruned, metadata, url, capturedAt, digest });
  const selection = { start: 0, end: snapshot.text.length };
  return ok({ snapshot, warnings: findWarnings(snapshot.text, metadata), selection });
}
