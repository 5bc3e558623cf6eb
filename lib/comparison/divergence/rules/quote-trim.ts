import type { Divergence } from '../../../model/divergence';
import type { TextSpan } from '../../../model/text-span';
import type { Token } from '../../text/tokenize';
import { type ClaimPair, flipped, type PairSide, within } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';
import { linkWords } from '../word-link';
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
  for (const whole of quotesOf(pair.base)) {
    for (const cut of quotesOf(pair.other)) {
      const words = contentWords(cut.tokens).length;
      if (words < quoteWords || contentWords(whole.tokens).length <= words) continue;
      const links = linkWords(whole.tokens, cut.tokens, () => false);
      const kept = new Set(links.map((link) => link.base));
      const keptOfCut = new Set(links.map((link) => link.other));
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
    severity: kind === 'negation' && pair.sameEvent ? 'conflict' : 'wording',
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
      : attribution.content.flatMap((span): Quote[] => {
          const inner = quotedPart(text, span);
          if (inner === null) return [];
          const tokens = side.article.tokens
            .flat()
            .filter((token) => token.kind !== 'mark' && within(token, inner));
          return side.claims.some((claim) => claim.start < inner.end && inner.start < claim.end)
            ? [{ span: inner, tokens }]
            : [];
        }),
  );
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
