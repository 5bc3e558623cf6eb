import type { TextSpan } from '../../model/text-span';
import type { Token } from '../text/tokenize';
import type { Quote } from './find-quotes';
import { factsOf, factsOfToken, PLURAL_OWNER, type WordFacts } from './word-facts';

/** A word or mark as the attribution rules see it: clitics split off, quotation marks joined, tagged. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded. */
  readonly low: string;
  readonly tag: Tag;
  /** Position of the quotation that covers it (its marks included), -1 outside. */
  readonly quote: number;
  /** What it is wherever it stands. */
  readonly facts: WordFacts;
}

/**
 * D determiner, S possessive ('s, his), P personal pronoun, O object pronoun, I preposition, C coordinator,
 * U subordinator, W wh-word, X auxiliary, M modal, T "to", R adverb, N noun, NP name, J adjective, CD number,
 * VF finite verb, VB base form, VG -ing form, VN participle, Q quotation mark, dot end of a sentence, comma, colon,
 * semi, dash, paren-open, paren-close, mark any other.
 */
export type Tag =
  | 'D'
  | 'S'
  | 'P'
  | 'O'
  | 'I'
  | 'C'
  | 'U'
  | 'W'
  | 'X'
  | 'M'
  | 'T'
  | 'R'
  | 'N'
  | 'NP'
  | 'J'
  | 'CD'
  | 'VF'
  | 'VB'
  | 'VG'
  | 'VN'
  | 'Q'
  | 'dot'
  | 'comma'
  | 'colon'
  | 'semi'
  | 'dash'
  | 'paren-open'
  | 'paren-close'
  | 'mark';

/** A word before it is tagged: its tag is set in place, since an article has thousands of words. */
export type RawWord = Omit<Word, 'tag'> & { tag: Tag };

const isApostrophe = (text: string): boolean => text === "'" || text === '’';

/**
 * Turns the tokens of neighbouring sentences into words: splits "Moscow's" and "he'd", joins printed pairs of marks
 * (`` and ''), and gives a dot back to its abbreviation. Quotations are found in the text beforehand.
 */
export function toRawWords(
  text: string,
  tokens: readonly Token[],
  quotes: readonly Quote[],
  sliceQuotes: { next: number },
): RawWord[] {
  const words: RawWord[] = [];
  const stream: Stream = { text, quotes, cursor: sliceQuotes, words };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'mark') {
      const facts = factsOfToken(token);
      const { clitic, dotted } = facts;
      const before = dotted ? words.at(-1) : undefined;
      if (before?.end === token.start && isState(before, token)) {
        words.pop();
        pushSlice(stream, before.start, token.end, 'word');
      } else if (clitic > 0) {
        pushSlice(stream, token.start, token.start + clitic, 'word');
        pushSlice(stream, token.start + clitic, token.end, 'word');
      } else push(stream, token.start, token.end, facts, token.text);
      continue;
    }
    const next = tokens[i + 1];
    const last = words.at(-1);
    if (next?.start === token.end) {
      const pair = token.text + next.text;
      if (pair === '``' || pair === "''" || pair === '--') {
        pushSlice(stream, token.start, next.end, 'mark');
        i++;
        continue;
      }
      if (isApostrophe(token.text) && /^(?:s|re|ve|ll|d|m)$/u.test(next.norm)) {
        pushSlice(stream, token.start, next.end, 'word');
        i++;
        continue;
      }
    }
    if (
      isApostrophe(token.text) &&
      last?.end === token.start &&
      last.low.endsWith('s') &&
      quoteAt(quotes, sliceQuotes, token.start) < 0
    ) {
      // The apostrophe of a plural possessive: "the officials’ view".
      words.push({
        start: token.start,
        end: token.end,
        text: token.text,
        low: "'s",
        quote: -1,
        facts: PLURAL_OWNER,
        tag: PLURAL_OWNER.inner,
      });
      continue;
    }
    // A dot right behind an abbreviation is part of it; so is one before a comma ("D-Calif.,").
    if (token.text === '.' && last?.end === token.start && (last.facts.dotted || next?.text === ',')) {
      words.pop();
      pushSlice(stream, last.start, token.end, last.facts.kind);
      continue;
    }
    push(stream, token.start, token.end, factsOfToken(token), token.text);
  }
  return words;
}

/** Words as far as they are read, and what they are read from. */
interface Stream {
  readonly text: string;
  readonly quotes: readonly Quote[];
  readonly cursor: { next: number };
  readonly words: RawWord[];
}

function push(
  { words, quotes, cursor }: Stream,
  start: number,
  end: number,
  facts: WordFacts,
  text: string,
): void {
  const quote = quoteAt(quotes, cursor, start);
  words.push({ start, end, text, low: facts.low, quote, facts, tag: facts.inner });
}

function pushSlice(stream: Stream, start: number, end: number, kind: Token['kind']): void {
  const printed = stream.text.slice(start, end);
  push(stream, start, end, factsOf(printed, kind), printed);
}

/** "R-S.C.": a party and a state are one word. */
const isState = (before: RawWord, { text }: Token): boolean =>
  /^\p{Upper}$/u.test(text) && /-\p{Upper}\.$/u.test(before.text);

function quoteAt(quotes: readonly Quote[], cursor: { next: number }, at: number): number {
  while (cursor.next < quotes.length && quotes[cursor.next]!.end <= at) cursor.next++;
  const quote = quotes[cursor.next];
  return quote !== undefined && quote.start <= at ? cursor.next : -1;
}

/** The text span from the first to the last of these words, `null` for an empty range. */
export function spanOf(words: readonly Word[], from: number, to: number): TextSpan | null {
  const first = words[from];
  const last = words[to - 1];
  return from < to && first !== undefined && last !== undefined
    ? { start: first.start, end: last.end }
    : null;
}
