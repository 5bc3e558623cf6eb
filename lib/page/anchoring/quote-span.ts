import type { TextQuote } from '../../model/text-quote';
import type { TextSpan } from '../../model/text-span';

/** UTF-16 code units kept on either side: enough to tell two equal sentences apart. */
const CONTEXT = 32;

/** The words of a span and what stands around them: how to find the span again on a page that may have changed. */
export function quoteSpan(text: string, span: TextSpan): TextQuote {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
}
