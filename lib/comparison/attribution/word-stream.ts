import type { TextSpan } from '../../model/text-span';
import { folded } from './folded';
import type { Token } from '../text/tokenize';
import type { Quote } from './find-quotes';
import { DOTTED } from './word-classes';

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

/** A word before it is tagged. */
export type RawWord = Omit<Word, 'tag'> & { readonly kind: Token['kind'] };

const CLITIC = /^(.+?)(['’](?:s|re|ve|ll|d|m))$/iu;

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
  const push = (start: number, end: number, kind: Token['kind'], printed = text.slice(start, end)): void => {
    words.push({
      start,
      end,
      text: printed,
      low: folded(printed),
      quote: quoteAt(quotes, sliceQuotes, start),
      kind,
    });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const last = words.at(-1);
    if (token.kind === 'mark' && next?.start === token.end) {
      const pair = token.text + next.text;
      if (pair === '``' || pair === "''" || pair === '--') {
        push(token.start, next.end, 'mark');
        i++;
        continue;
      }
      if (/^['’]$/u.test(token.text) && /^(?:s|re|ve|ll|d|m)$/u.test(next.norm)) {
        push(token.start, next.end, 'word');
        i++;
        continue;
      }
    }
    if (
      /^['’]$/u.test(token.text) &&
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
        kind: 'word',
      });
      continue;
    }
    if (token.text === '.' && last?.end === token.start && (takesDot(last) || next?.text === ',')) {
      words.pop();
      push(last.start, token.end, last.kind);
      continue;
    }
    // "R-S.C.": a party and a state are one word.
    if (last?.end === token.start && /^\p{Lu}$/u.test(token.text) && /-\p{Lu}\.$/u.test(last.text)) {
      words.pop();
      push(last.start, token.end, 'word');
      continue;
    }
    const clitic = token.kind === 'word' && /['’]/u.test(token.text) ? CLITIC.exec(token.text) : null;
    if (clitic !== null) {
      const split = token.start + clitic[1]!.length;
      push(token.start, split, 'word');
      push(split, token.end, 'word');
      continue;
    }
    push(token.start, token.end, token.kind, token.text);
  }
  return words;
}

/** A dot right behind these is part of the word, not the end of a sentence; so is one before a comma ("D-Calif.,"). */
function takesDot(word: RawWord): boolean {
  return DOTTED.has(word.low) || /(?:^|-|-\p{Lu}\.)\p{Lu}$/u.test(word.text);
}

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
