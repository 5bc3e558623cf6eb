import { remembered } from './remembered';
import { hasLetter } from '../../model/has-letter';
import { latinFirst } from '../../model/latin-first';
import type { TextSpan } from '../../model/text-span';
import { fold } from './fold';
import { stem } from './stem';
import { STOP_WORDS } from './stop-words';

/** One word, figure or punctuation mark of a sentence. `start, end` slice the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded text; for figures without thousands separators. */
  readonly norm: string;
  readonly stem: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** A function word: grammar, not topic. */
  readonly stop: boolean;
  /**
   * Where what is remembered of it may lie: mostly the same for tokens printed alike. It differs from run to run and means
   * nothing else.
   */
  readonly place: number;
}

/**
 * An ordinal in figures ("5th"), a figure with separators ("1,500", "3.5"), an abbreviation with full stops ("U.S."), a
 * word with inner apostrophes or hyphens ("vice-president", "Hamas's"), or any single other character that is not a
 * space.
 */
const TOKEN = latinFirst(
  /\d+(?:st|nd|rd|th)(?![\p{Alpha}\d])|\d+(?:[.,:]\d+)*|\p{Alpha}(?:\.\p{Alpha})+\.?|[\p{Alpha}\p{M}\p{N}]+(?:['’‑-][\p{Alpha}\p{M}\p{N}]+)*|[^\s]/gu,
);

/** The country and the pronoun are one word once case is folded. */
const UNITED_STATES = /^(?:US|USA|U\.S\.?|U\.S\.A\.?)$/u;
/** "didn't", "they're": grammar written as one word. */
const CONTRACTION = /^(?:[a-z]+n't|(?:i|you|he|she|it|we|they|that|there|who|what)'(?:m|re|ve|ll|d))$/u;

/**
 * Splits `text[start, end)` into tokens in order, leaving masked stretches out.
 * @param masks sorted spans inside the range that are not words of the sentence (citation marks)
 */
export function tokenize(text: string, start: number, end: number, masks: readonly TextSpan[] = []): Token[] {
  const tokens: Token[] = [];
  let mask = 0;
  const slice = text.slice(start, end);
  for (const match of TOKEN.matchAll(slice)) {
    const from = start + match.index;
    const to = from + match[0].length;
    while (mask < masks.length && masks[mask]!.end <= from) mask++;
    if (mask < masks.length && masks[mask]!.start < to) continue;
    const { text: printed, norm, stem: stemmed, kind, stop, place } = readingOf(match[0]);
    tokens.push({ start: from, end: to, text: printed, norm, stem: stemmed, kind, stop, place });
  }
  return tokens;
}

/** What a token is wherever it stands. */
type Reading = Omit<Token, 'start' | 'end'>;

/** Places given out so far. */
let places = 0;

/** Remembered: a few thousand words make up most of all texts. */
const readingOf = remembered((text): Reading => ({ ...read(text), place: places++ }), 20_000);

function read(text: string): Omit<Reading, 'place'> {
  if (UNITED_STATES.test(text)) return { text, norm: 'usa', stem: 'usa', kind: 'word', stop: false };
  const folded = fold(text);
  if (/^\d[\d.,:]*$/u.test(folded)) {
    const norm = folded.replace(/,(?=\d{3}(?!\d))/gu, '');
    return { text, norm, stem: norm, kind: 'number', stop: false };
  }
  if (!hasLetter(folded)) return { text, norm: folded, stem: folded, kind: 'mark', stop: true };
  const norm = folded.replace(/'s$/u, '').replace(/\./gu, '');
  const stop = STOP_WORDS.has(norm) || CONTRACTION.test(norm);
  return { text, norm, stem: stem(norm), kind: 'word', stop };
}
