import type { TextQuote } from '../../model/text-quote';
import { safeDomOf } from '../safe-dom';
import { findQuoteIn } from './find-quote';
import { normalizeText } from './normalized-text';
import { indexText, locate } from './text-index';

/**
 * Finds a quote again in a live page.
 * @returns a range over its words; `null` where the page no longer says it
 */
export function anchorQuote(document: Document, quote: TextQuote): Range | null {
  const [range = null] = anchorQuotes(document, [quote]);
  return range;
}

/** The same for many quotes at once: the page's text is indexed once. Ranges run parallel to `quotes`. */
export function anchorQuotes(document: Document, quotes: readonly TextQuote[]): (Range | null)[] {
  const dom = safeDomOf(document);
  const index = indexText(dom);
  const text = normalizeText(index.text);
  return quotes.map((quote) => {
    const span = findQuoteIn(text, quote);
    if (span === null) return null;
    const start = locate(index, span.start, false);
    const end = locate(index, span.end, true);
    if (start === null || end === null) return null;
    const range = dom.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  });
}
