import type { TextQuote } from '../../model/text-quote';
import type { TextSpan } from '../../model/text-span';
import type { SafeDom } from '../safe-dom';
import { safeDomOf } from '../safe-dom';
import { finish, type Steps } from '../steps';
import { findingQuote } from './find-quote';
import { normalizing } from './normalized-text';
import { indexing, locate, type TextIndex } from './text-index';

/**
 * Finds a quote again in a live page.
 * @returns a range over its words; `null` where the page no longer says it
 */
export function anchorQuote(document: Document, quote: TextQuote): Range | null {
  const [range = null] = finish(anchoring(document, [quote]));
  return range;
}

/**
 * The same for many quotes at once, in steps: the page's text is indexed once. Ranges run parallel to `quotes`. The page
 * may change between two steps; what then stands nowhere any more is `null` like what was never there.
 */
export function* anchoring(document: Document, quotes: readonly TextQuote[]): Steps<(Range | null)[]> {
  const dom = safeDomOf(document);
  const index = yield* indexing(dom);
  const text = yield* normalizing(index.text);
  const ranges: (Range | null)[] = [];
  for (const quote of quotes) {
    const span = yield* findingQuote(text, quote);
    ranges.push(span === null ? null : rangeOf(dom, index, span));
    yield;
  }
  return ranges;
}

function rangeOf(dom: SafeDom, index: TextIndex, span: TextSpan): Range | null {
  const start = locate(index, span.start, false);
  const end = locate(index, span.end, true);
  if (start === null || end === null) return null;
  try {
    const range = dom.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    // Its ends stand in two trees, a page and a shadow root of it: there is no range between them.
    return range.collapsed ? null : range;
  } catch {
    // The node became shorter, or left the page, since it was indexed.
    return null;
  }
}
