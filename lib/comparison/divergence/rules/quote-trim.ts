import type { Divergence } from '../../../model/divergence';
import type { TextSpan } from '../../../model/text-span';
import { alignWords } from '../../alignment/align-words';
import { wordMemoryOf, type WordMemory } from '../../alignment/word-memory';
import { wordsOf } from '../../alignment/words';
import type { Token } from '../../text/tokenize';
import { type ClaimPair, flipped, overlaps, type PairSide, within } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';
import { swapped } from '../swapped';

/** What kind of word was cut, most telling first. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['negation', /^(?:not|no|never|none|nothing|neither|nor|cannot|without|[a-z]+n't)$/u],
  [
    'condition',
    /^(?:if|unless|provided|only|until|when|once|except|but|however|although|though|subject|conditional)$/u,
  ],
  [
    'hedge',
    /^(?:may|might|could|would|should|perhaps|possibly|probably|maybe|likely|almost|nearly|about|some|seems?|think|believe|hope|expect)$/u,
  ],
];

/** Quotations longer than this are speeches: cuts in them are the rule. */
const MOST_WORDS = 160;

/** A cut of this many words at most that holds a negation turns round what is left; a longer one is a cut clause. */
const NEGATION_WORDS = 2;

/** One quotation, given in full on one side and cut on the other. A cut negation turns it round; other cuts are wording. */
export const QUOTE_TRIM: DivergenceRule = {
  id: 'quote-cut',
  find(pair) {
    const found = cutInOther(pair);
    return found.length > 0 ? found : cutInOther(flipped(pair)).map(swapped);
  },
};

/** The base has the longer quotation. */
function cutInOther(pair: ClaimPair): Divergence[] {
  const { quoteWords, quoteKept } = pair.context.parameters.divergence;
  const memory = wordMemoryOf(pair.context);
  for (const whole of quotesOf(pair.base)) {
    for (const cut of quotesOf(pair.other)) {
      const words = contentWords(cut.tokens).length;
      if (
        whole.tokens.length > MOST_WORDS ||
        words === 0 ||
        cut.tokens.length < quoteWords ||
        whole.tokens.length <= cut.tokens.length
      )
        continue;
      const { kept, keptOfCut } = keptWords(whole.tokens, cut.tokens, memory);
      const share = contentWords(cut.tokens).filter((at) => keptOfCut.has(at)).length / words;
      if (share < quoteKept) continue;
      const missing = missingStretch(whole.tokens, kept);
      if (missing === null) continue;
      return [finding(pair, whole, cut, missing)];
    }
  }
  return [];
}

interface Quote {
  readonly span: TextSpan;
  readonly tokens: readonly Token[];
}

function finding(pair: ClaimPair, whole: Quote, cut: Quote, missing: readonly Token[]): Divergence {
  const kind = kindOf(missing, cut.tokens);
  const text = pair.base.article.snapshot.text;
  const span = { start: missing[0]!.start, end: missing.at(-1)!.end };
  return {
    type: 'quote-trim',
    severity:
      kind === 'negation' && missing.length <= NEGATION_WORDS && pair.sameEvent ? 'conflict' : 'wording',
    base: [span],
    other: [cut.span],
    rule: QUOTE_TRIM.id,
    detail: {
      cut: text.slice(span.start, span.end),
      kind,
      words: String(whole.tokens.length - cut.tokens.length),
    },
  };
}

/** Direct and mixed quotations with at least one token inside the pair's claims. */
function quotesOf(side: PairSide): Quote[] {
  const { text } = side.article.snapshot;
  return side.attributions.flatMap((attribution) =>
    attribution.quotation === 'indirect'
      ? []
      : quoteOf(
          side,
          attribution.content.flatMap((span) => quotedPart(text, span) ?? []),
        ),
  );
}

/** The parts of one quotation, broken by who said it or not, as one. */
function quoteOf(side: PairSide, parts: readonly TextSpan[]): Quote[] {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  if (!parts.some((part) => side.claims.some((claim) => overlaps(part, claim)))) return [];
  const { sentences, tokens: bySentence } = side.article;
  const tokens = sentences
    .filter((sentence) => overlaps(sentence, { start: first.start, end: last.end }))
    .flatMap(({ index }) => bySentence[index] ?? [])
    .filter((token) => token.kind !== 'mark' && parts.some((part) => within(token, part)));
  return [{ span: { start: first.start, end: last.end }, tokens }];
}

/** The stretch between the outermost quotation marks of a content span. */
function quotedPart(text: string, span: TextSpan): TextSpan | null {
  const slice = text.slice(span.start, span.end);
  const first = slice.search(/["“”«„]/u);
  if (first < 0) return null;
  const last = Math.max(...['"', '”', '“', '»'].map((mark) => slice.lastIndexOf(mark)));
  if (last <= first) return null;
  return { start: span.start + first + 1, end: span.start + last };
}

/** Token positions of either quotation that have a counterpart in the other. */
function keptWords(
  whole: readonly Token[],
  cut: readonly Token[],
  memory: WordMemory,
): { kept: Set<number>; keptOfCut: Set<number> } {
  const [wholeWords, cutWords] = [wordsOf(whole, memory), wordsOf(cut, memory)];
  const kept = new Set<number>();
  const keptOfCut = new Set<number>();
  for (const { a, b } of alignWords(wholeWords, cutWords, memory)) {
    for (let at = wholeWords[a]!.first; at <= wholeWords[a]!.last; at++) kept.add(at);
    for (let at = cutWords[b]!.first; at <= cutWords[b]!.last; at++) keptOfCut.add(at);
  }
  return { kept, keptOfCut };
}

function contentWords(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, at) => (token.stop ? [] : [at]));
}

/** The longest run of tokens without counterpart that holds a content word or one of the telling kinds. */
function missingStretch(tokens: readonly Token[], kept: ReadonlySet<number>): readonly Token[] | null {
  let best: readonly Token[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !kept.has(at)) continue;
    const run = tokens.slice(from, at);
    if (run.some(isTelling) && run.length > best.length) best = run;
    from = at + 1;
  }
  return best.length > 0 ? best : null;
}

function isTelling(token: Token): boolean {
  return !token.stop || KINDS.some(([, pattern]) => pattern.test(token.norm));
}

function kindOf(missing: readonly Token[], cut: readonly Token[]): string {
  const left = new Set(cut.map((token) => token.norm));
  const lost = missing.filter((token) => !left.has(token.norm));
  return KINDS.find(([, pattern]) => lost.some((token) => pattern.test(token.norm)))?.[0] ?? 'words';
}
