import type { TextQuote } from '../../model/text-quote';
import type { TextSpan } from '../../model/text-span';
import { finish, type Steps } from '../steps';
import { matching } from './approximate-match';
import { matchingWithGaps } from './match-with-gaps';
import type { NormalizedText } from './normalized-text';
import { normalizeText } from './normalized-text';

/** Exact places looked at; a sentence that stands more often is boilerplate. */
const MAX_PLACES = 50;
/** Share of the quote's characters that may differ in an approximate match. */
const MAX_ERROR_SHARE = 0.15;
/** Characters of a quote that are looked for approximately; longer ones are found by their beginning. */
const MAX_APPROXIMATE = 400;

/** Characters by which the space between the surroundings of a quote may have grown. */
const SLACK = 80;
/** Characters below which surroundings are too common to lead anywhere. */
const SURROUNDINGS = 12;

/**
 * Finds a quote in a text: exactly where it can be, the place whose surroundings fit best; else whole, with something else
 * in between; else approximately, first between its surroundings, which may stand though the sentence was edited, then
 * anywhere. White space, case and invisible characters do not count. The way of scoring is hypothesis/client's
 * `match-quote.ts`.
 * @returns a span of `text`, `null` where nothing is near enough
 */
export function findQuote(text: string, quote: TextQuote): TextSpan | null {
  return finish(findingQuote(normalizeText(text), quote));
}

/** The same in steps, in a text that is normalised already. */
export function* findingQuote(hay: NormalizedText, quote: TextQuote): Steps<TextSpan | null> {
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
    yield;
  }
  const found =
    best ??
    (yield* matchingWithGaps(hay.text, needle)) ??
    (yield* findingBetween(hay.text, needle, prefix, suffix)) ??
    (yield* findingApproximately(hay.text, needle));
  if (found === null) return null;
  return { start: hay.offsets[found.start]!, end: hay.offsets[found.end - 1]! + 1 };
}

type Place = { readonly start: number; readonly end: number };

/** Looks only where the surroundings of the quote stand as they were. */
function* findingBetween(text: string, needle: string, prefix: string, suffix: string): Steps<Place | null> {
  const before = prefix.length < SURROUNDINGS ? -1 : text.indexOf(prefix);
  const from = before < 0 ? -1 : before + prefix.length;
  const after =
    suffix.length < SURROUNDINGS ? -1 : from < 0 ? text.indexOf(suffix) : text.indexOf(suffix, from);
  if (from < 0 && after < 0) return null;
  const length = needle.length + SLACK;
  const start = from < 0 ? Math.max(0, after - length) : from;
  const end = after < 0 || after - start > length ? Math.min(text.length, start + length) : after;
  const found = yield* findingApproximately(text.slice(start, end), needle);
  return found === null ? null : { start: start + found.start, end: start + found.end };
}

function* findingApproximately(text: string, needle: string): Steps<Place | null> {
  const wanted = needle.slice(0, MAX_APPROXIMATE);
  const match = yield* matching(text, wanted, Math.floor(wanted.length * MAX_ERROR_SHARE));
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
