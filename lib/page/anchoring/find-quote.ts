import type { TextQuote } from '../../model/text-quote';
import type { TextSpan } from '../../model/text-span';
import { approximateMatch } from './approximate-match';
import type { NormalizedText } from './normalized-text';
import { normalizeText } from './normalized-text';

/** Exact places looked at; a sentence that stands more often is boilerplate. */
const MAX_PLACES = 50;
/** Share of the quote's characters that may differ in an approximate match. */
const MAX_ERROR_SHARE = 0.15;
/** Characters of a quote that are looked for approximately; longer ones are found by their beginning. */
const MAX_APPROXIMATE = 400;

/**
 * Finds a quote in a text: exactly where it can be, the place whose surroundings fit best; else approximately. White
 * space, case and invisible characters do not count. The way of scoring is hypothesis/client's `match-quote.ts`.
 * @returns a span of `text`, `null` where nothing is near enough
 */
export function findQuote(text: string, quote: TextQuote): TextSpan | null {
  return findQuoteIn(normalizeText(text), quote);
}

/** The same in a text that is normalised already. */
export function findQuoteIn(hay: NormalizedText, quote: TextQuote): TextSpan | null {
  const needle = normalizeText(quote.exact).text;
  if (needle === '') return null;
  const prefix = normalizeText(quote.prefix).text;
  const suffix = normalizeText(quote.suffix).text;
  let best: { readonly start: number; readonly end: number; readonly score: number } | null = null;
  let from = 0;
  for (let place = 0; place < MAX_PLACES; place++) {
    const start = hay.text.indexOf(needle, from);
    if (start < 0) break;
    const end = start + needle.length;
    const score = commonEnd(hay.text, start, prefix) + commonStart(hay.text, end, suffix);
    if (best === null || score > best.score) best = { start, end, score };
    from = start + 1;
  }
  const found = best ?? findApproximately(hay.text, needle);
  if (found === null) return null;
  return { start: hay.offsets[found.start]!, end: hay.offsets[found.end - 1]! + 1 };
}

function findApproximately(text: string, needle: string): { start: number; end: number } | null {
  const wanted = needle.slice(0, MAX_APPROXIMATE);
  const match = approximateMatch(text, wanted, Math.floor(wanted.length * MAX_ERROR_SHARE));
  if (match === null) return null;
  const end = Math.min(text.length, match.end + needle.length - wanted.length);
  return end > match.start ? { start: match.start, end } : null;
}

/** Characters before `at` that agree with the end of `prefix`. */
function commonEnd(text: string, at: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && text[at - 1 - length] === prefix[prefix.length - 1 - length]) length++;
  return length;
}

/** Characters from `at` that agree with the start of `suffix`. */
function commonStart(text: string, at: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text[at + length] === suffix[length]) length++;
  return length;
}
