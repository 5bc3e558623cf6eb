import type { Attribution, Speaker } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import type { AnalyzedArticle } from '../analyzed-article';
import type { Parameters } from '../parameters';
import { gapAt } from '../segmentation/gap';
import { joins } from '../segmentation/joiner-rules';
import type { Token } from '../text/tokenize';

/** A word inside quotation marks. */
export interface QuotedWord extends Token {
  /** Position of its sentence in the quotation. One sentence of an article may quote several. */
  readonly sentence: number;
  /** Which piece it stands in: a quotation that is interrupted by who said it has several. */
  readonly piece: number;
}

/** What an article prints as the words of one attribution: whole, or in pieces ("...," she said, "..."). */
export interface PrintedQuote {
  /** From the first piece to the end of the last. */
  readonly span: TextSpan;
  readonly speaker: Speaker | null;
  /** Words inside the marks in order; marks, ellipses and brackets left out. */
  readonly words: readonly QuotedWord[];
  /** What the article says in its own voice in the same sentences, folded. */
  readonly around: ReadonlySet<string>;
}

/** Marks that can end a sentence. */
const MAY_END = /[.!?…]/u;

const QUOTED = /[“"«„]([^“”"«»„]{8,2000})[”"»“]/gu;

const known = new WeakMap<AnalyzedArticle, readonly PrintedQuote[]>();

/** The quotations that an article's attributions hold, in their order. Found once for each article. */
export function quotesOf(article: AnalyzedArticle, parameters: Parameters): readonly PrintedQuote[] {
  const found =
    known.get(article) ?? article.attributions.flatMap((one) => quoteOf(article, one, parameters) ?? []);
  known.set(article, found);
  return found;
}

function quoteOf(
  article: AnalyzedArticle,
  attribution: Attribution,
  { segmentation }: Parameters,
): PrintedQuote | null {
  if (attribution.quotation === 'indirect') return null;
  const { text } = article.snapshot;
  const pieces = attribution.content
    .flatMap((span) => (attribution.quotation === 'direct' ? [span] : quotedParts(text, span)))
    .sort((a, b) => a.start - b.start);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  const words: QuotedWord[] = [];
  const around = new Set<string>();
  let sentence = 0;
  const spoken = article.sentences.filter(({ start, end }) => end > span.start && start < span.end);
  for (const token of spoken.flatMap(({ index }) => article.tokens[index] ?? [])) {
    if (token.kind === 'mark') continue;
    const piece = pieces.findIndex(({ start, end }) => token.start >= start && token.end <= end);
    if (piece === -1) {
      around.add(token.norm);
      continue;
    }
    const before = words.at(-1);
    if (before !== undefined && beginsSentence(text, before, token, segmentation.gapContext)) sentence += 1;
    words.push({ ...token, sentence, piece });
  }
  return words.length === 0 ? null : { span, speaker: attribution.speaker, words, around };
}

/** Whether a word begins a sentence of the quotation, by the rules for all text: there they see it as one, being quoted. */
function beginsSentence(text: string, before: Token, word: Token, reach: number): boolean {
  if (!MAY_END.test(text.slice(before.end, word.start))) return false;
  const from = Math.max(0, before.start - reach);
  return !joins(gapAt(text, from, word.start, word.start + reach, reach, false));
}

function quotedParts(text: string, span: TextSpan): TextSpan[] {
  return [...text.slice(span.start, span.end).matchAll(QUOTED)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}
