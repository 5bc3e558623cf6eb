import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { Sentence } from '../../model/sentence';
import type { TextSpan } from '../../model/text-span';
import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';
import { findQuotes, type Quote } from './find-quotes';
import { tagWords } from './tag-words';
import { toRawWords, type Tag, type Word } from './word-stream';

/** A quotation inside a unit, as a range of its words, marks included. */
export interface QuoteRange {
  readonly from: number;
  readonly to: number;
  /** Long enough, or punctuated, to be something said; otherwise a name or a word held at arm's length. */
  readonly spoken: boolean;
  /** It goes on with the last quotation of the paragraph before. */
  readonly continues: boolean;
}

/** The words of one paragraph: what one pass of the rules looks at. */
export interface Unit {
  readonly words: readonly Word[];
  readonly quotes: readonly QuoteRange[];
  /** Position in `quotes` of the quotation that covers a word, -1 outside; runs parallel to `words`. */
  readonly quoteOf: readonly number[];
  readonly paragraph: number;
  /** Index of the first word of each sentence; a quotation that spans sentences keeps them together. */
  readonly starts: readonly number[];
  /** Position in `starts` of the sentence of a word; runs parallel to `words`. */
  readonly startOf: readonly number[];
  /** Indexes of the words of which rules ask for more than their tag: may be or open a cue, name an outlet, cite. */
  readonly marked: readonly number[];
  /** How far rules look. */
  readonly limits: Parameters['attribution'];
}

/** Tag of a word, `dot` outside the unit: rules may look past both ends. */
export function tagAt({ words }: Unit, i: number): Tag {
  // Asking an array for an element that it has not is many times slower than asking for its length.
  return i >= 0 && i < words.length ? words[i]!.tag : 'dot';
}
/** Folded word, empty outside the unit. */
export function lowAt({ words }: Unit, i: number): string {
  return i >= 0 && i < words.length ? words[i]!.low : '';
}
/** Whether a word stands inside a quotation. */
export function quotedAt({ quoteOf }: Unit, i: number): boolean {
  return i >= 0 && i < quoteOf.length && quoteOf[i]! >= 0;
}
/** Whether a word is a form of a cue verb. */
export function isCueForm({ words }: Unit, i: number): boolean {
  return i >= 0 && i < words.length && words[i]!.facts.cue !== null;
}
/** The quotation that covers a word. */
export function quoteAt(unit: Unit, i: number): QuoteRange | undefined {
  return quotedAt(unit, i) ? unit.quotes[unit.quoteOf[i]!] : undefined;
}
/** Where the sentence starts that holds the word. */
export const sentenceFrom = (unit: Unit, i: number): number => unit.starts[unit.startOf[i] ?? 0] ?? 0;
/** Where the sentence ends that holds the word: index behind its last word. */
export const sentenceTo = (unit: Unit, i: number): number =>
  unit.starts[(unit.startOf[i] ?? unit.starts.length) + 1] ?? unit.words.length;

/** The quotation that starts exactly there. */
export function quoteFrom(unit: Unit, from: number): QuoteRange | undefined {
  const quote = quoteAt(unit, from);
  return quote?.from === from ? quote : undefined;
}

/** The quotation that ends exactly there. */
export function quoteTo(unit: Unit, to: number): QuoteRange | undefined {
  const quote = quoteAt(unit, to - 1);
  return quote?.to === to ? quote : undefined;
}

/**
 * Cuts an article into units, one a paragraph, in order.
 * @param cited surnames that stand in citation marks, which are not among the words
 */
export function buildUnits(
  article: {
    readonly snapshot: ArticleSnapshot;
    readonly sentences: readonly Sentence[];
    readonly tokens: readonly (readonly Token[])[];
  },
  limits: Parameters['attribution'],
  cited: readonly string[] = [],
): Unit[] {
  const { snapshot, sentences, tokens } = article;
  const quotes = limits.off.includes('quotations')
    ? []
    : findQuotes(
        snapshot.text,
        readParts(snapshot.paragraphs, sentences),
        sentences.map((sentence) => sentence.start),
      );
  const cursor = { next: 0 };
  const surnames = new Set([...surnamesIn(tokens), ...cited]);
  const units: Unit[] = [];
  for (let from = 0; from < sentences.length;) {
    const { paragraph } = sentences[from]!;
    let to = from + 1;
    while (to < sentences.length && sentences[to]!.paragraph === paragraph) to++;
    const own = tokens.slice(from, to);
    units.push(unitOf(snapshot.text, quotes, cursor, paragraph, own, surnames, limits));
    from = to;
  }
  return units;
}

/** Paragraphs as far as their sentences reach: what was cut for its length is not looked through for quotations. */
function readParts(paragraphs: readonly TextSpan[], sentences: readonly Sentence[]): TextSpan[] {
  const ends = paragraphs.map(({ start }) => start);
  for (const { paragraph, end } of sentences) ends[paragraph] = end;
  return paragraphs.map(({ start, end }, i) => ({ start, end: Math.min(end, ends[i]!) }));
}

function unitOf(
  text: string,
  allQuotes: readonly Quote[],
  cursor: { next: number },
  paragraph: number,
  tokens: readonly (readonly Token[])[],
  surnames: ReadonlySet<string>,
  limits: Parameters['attribution'],
): Unit {
  const words = tagWords(toRawWords(text, joined(tokens), allQuotes, cursor), surnames);
  const quotes = quoteRanges(words, allQuotes, limits.spokenWords);
  const quoteOf = new Array<number>(words.length).fill(-1);
  quotes.forEach((quote, q) => quoteOf.fill(q, quote.from, quote.to));
  const starts = sentenceStarts(words, tokens, quotes, quoteOf, limits.sentenceWords);
  const startOf = new Array<number>(words.length).fill(0);
  const marked: number[] = [];
  for (let i = 0, s = 0; i < words.length; i++) {
    while (s + 1 < starts.length && starts[s + 1]! <= i) s++;
    startOf[i] = s;
    if (!words[i]!.facts.plain) marked.push(i);
  }
  return { words, quotes, quoteOf, paragraph, starts, startOf, marked, limits };
}

/** Tokens of all sentences of a paragraph, most of which have one. */
function joined(sentences: readonly (readonly Token[])[]): readonly Token[] {
  if (sentences.length === 1) return sentences[0]!;
  const all: Token[] = [];
  for (const sentence of sentences) for (const token of sentence) all.push(token);
  return all;
}

/** Capitalised words right behind another one, neither of them first in its sentence: mostly surnames. */
function surnamesIn(tokens: readonly (readonly Token[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of tokens) {
    let capital = false;
    for (let i = 1; i < sentence.length; i++) {
      const word = sentence[i]!;
      const before = capital ? sentence[i - 1]! : null;
      capital = isCapitalised(word);
      if (capital && before !== null && before.text !== before.norm.toUpperCase()) found.add(word.text);
    }
  }
  return found;
}

const CAPITAL = /^\p{Upper}\p{Lower}/u;
/** Most words start with a small letter of English, which is told without the table of all letters. */
const isCapitalised = ({ kind, text }: Token): boolean => {
  const first = text.charCodeAt(0);
  return kind === 'word' && !(first >= 0x61 && first <= 0x7a) && CAPITAL.test(text);
};

/** Starts inside a quotation are dropped; a sentence may start behind a quotation that ends with a full stop. */
function sentenceStarts(
  words: readonly Word[],
  tokens: readonly (readonly Token[])[],
  quotes: readonly QuoteRange[],
  quoteOf: readonly number[],
  longest: number,
): number[] {
  const starts = [0];
  let at = 0;
  for (const sentence of tokens) {
    const start = sentence[0]?.start;
    if (start === undefined) continue;
    while (at < words.length && words[at]!.start < start) at++;
    const covering = quoteOf[at] ?? -1;
    const quote = covering < 0 ? undefined : quotes[covering];
    if ((quote === undefined || quote.from === at) && !inBrackets(words, at)) starts.push(at);
  }
  let sorted = true;
  for (const quote of quotes)
    if (words[quote.to - 2]?.text === '.' && /^\p{Upper}/u.test(words[quote.to]?.text ?? '')) {
      starts.push(quote.to);
      sorted = false;
    }
  starts.push(words.length);
  return cutLong(sorted ? starts : starts.sort((a, b) => a - b), longest);
}

/** Each start but the last, which is the end, once; and further ones inside a sentence that is too long for prose. */
function cutLong(starts: readonly number[], longest: number): number[] {
  const cuts: number[] = [];
  for (let i = 1; i < starts.length; i++)
    for (let at = starts[i - 1]!; at < starts[i]!; at += longest) cuts.push(at);
  return cuts;
}

/** "(R-Wis . )": a dot inside brackets ends no sentence. */
function inBrackets(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (words[i]!.tag === 'paren-open') return true;
    if (words[i]!.tag === 'paren-close') return false;
  }
  return false;
}

function quoteRanges(words: readonly Word[], quotes: readonly Quote[], spokenWords: number): QuoteRange[] {
  const ranges: QuoteRange[] = [];
  for (let i = 0; i < words.length;) {
    const { quote } = words[i]!;
    let to = i + 1;
    while (to < words.length && words[to]!.quote === quote) to++;
    if (quote >= 0) {
      const inside = words.slice(i, to).filter((word) => word.tag !== 'Q');
      const last = inside.at(-1)?.tag;
      const spoken =
        inside.length >= spokenWords || (inside.length > 0 && (last === 'comma' || last === 'dot'));
      ranges.push({ from: i, to, spoken, continues: quotes[quote]!.continues });
    }
    i = to;
  }
  return ranges;
}
