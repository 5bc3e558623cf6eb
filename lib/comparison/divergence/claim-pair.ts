import type { Attribution } from '../../model/attribution';
import type { Claim } from '../../model/claim';
import type { TextSpan } from '../../model/text-span';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import { alignWords, type WordLink } from '../alignment/align-words';
import { claimTokens, type ClaimWords } from '../alignment/claim-words';
import { wordMemoryOf, type WordMemory } from '../alignment/word-memory';
import { wordsOf } from '../alignment/words';
import type { LinkKind } from '../alignment/word-similarity';
import type { Token } from '../text/tokenize';

/** One side of an aligned pair: the claims and what stands in them. */
export interface PairSide {
  readonly article: AnalyzedArticle;
  readonly claims: readonly Claim[];
  /** Tokens of the claims in text order, marks included; source and cue of their attribution left out. */
  readonly tokens: readonly Token[];
  /** Attributions whose content holds the claims, or whose cue stands in them. */
  readonly attributions: readonly Attribution[];
  /** For each token the position of its counterpart, `null` where it has none. */
  readonly counterpart: readonly (number | null)[];
  /** Weight of each token, 0 for function words and marks, and how well it is linked, 0 to 1. */
  readonly weight: readonly number[];
  readonly value: readonly number[];
  /** All tokens of the claims' sentences: what a claim leaves out can still negate it. */
  readonly sentenceTokens: readonly Token[];
}

/** An aligned pair as the rules see it. */
export interface ClaimPair {
  readonly base: PairSide;
  readonly other: PairSide;
  /** `sharedBesides` with nothing left out. */
  readonly shared: number;
  /** Content words linked. */
  readonly linked: number;
  readonly sameEvent: boolean;
  readonly context: ComparisonContext;
}

/** Words that say the same thing; the other kinds of link join words that say different things. */
const SAME_THING: ReadonlySet<LinkKind> = new Set([
  'same',
  'inflected',
  'name',
  'spelling',
  'acronym',
  'number',
  'synonym',
  'derived',
]);

/** Prepares an aligned pair once for all rules: the claims' words without who is credited, linked with one another. */
export function toClaimPair(
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  claims: { readonly base: readonly number[]; readonly other: readonly number[] },
  sameEvent: boolean,
  context: ComparisonContext,
): ClaimPair {
  const memory = wordMemoryOf(context);
  const left = statedWords(base, existing(base, claims.base), memory);
  const right = statedWords(other, existing(other, claims.other), memory);
  const links = linksBetween(left.words, right.words, memory);
  const toOther = new Map<number, TokenLink>();
  const toBase = new Map<number, TokenLink>();
  for (const { a, b, kind, value } of links) {
    const [from, to] = [left.words[a]!, right.words[b]!];
    for (let at = from.first; at <= from.last; at++)
      keepBetter(toOther, at, { to: Math.min(to.first + at - from.first, to.last), kind, value });
    for (let at = to.first; at <= to.last; at++)
      keepBetter(toBase, at, { to: Math.min(from.first + at - to.first, from.last), kind, value });
  }
  const baseSide = sideOf(base, left, toOther, context);
  const otherSide = sideOf(other, right, toBase, context);
  return {
    base: baseSide,
    other: otherSide,
    shared: Math.max(sharedOf(baseSide, []), sharedOf(otherSide, [])),
    linked: baseSide.tokens.filter((token, at) => !token.stop && baseSide.counterpart[at] !== null).length,
    sameEvent,
    context,
  };
}

/** Word links that fall the same way whichever side is asked first: where words repeat, the order of the sides decides. */
function linksBetween(left: ClaimWords['words'], right: ClaimWords['words'], memory: WordMemory): WordLink[] {
  const inOrder = (words: ClaimWords['words']): string => words.map(({ type }) => type.norm).join(' ');
  if (inOrder(left) <= inOrder(right)) return [...alignWords(left, right, memory)];
  return alignWords(right, left, memory).map((link) => ({ ...link, a: link.b, b: link.a }));
}

/**
 * Weighted share of content words with a counterpart on the better covered side, 0 to 1, the words that differ left out:
 * the shorter claim said again inside the longer one counts as the same.
 */
export function sharedBesides(pair: ClaimPair, base: readonly number[], other: readonly number[]): number {
  return Math.max(sharedOf(pair.base, base), sharedOf(pair.other, other));
}

function sharedOf(side: PairSide, without: readonly number[]): number {
  let all = 0;
  let covered = 0;
  side.weight.forEach((weight, at) => {
    if (without.includes(at)) return;
    all += weight;
    covered += weight * side.value[at]!;
  });
  return all > 0 ? covered / all : 0;
}

interface TokenLink {
  readonly to: number;
  readonly kind: LinkKind;
  readonly value: number;
}

function keepBetter(links: Map<number, TokenLink>, at: number, link: TokenLink): void {
  if ((links.get(at)?.value ?? 0) < link.value) links.set(at, link);
}

/** The same pair seen from the other article, for rules whose two sides play different parts. */
export function flipped(pair: ClaimPair): ClaimPair {
  return { ...pair, base: pair.other, other: pair.base };
}

/** Whether a token stands inside a span. */
export function within(token: TextSpan, span: TextSpan): boolean {
  return token.start >= span.start && token.end <= span.end;
}

export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words of a span as printed. */
export function printed(side: PairSide, span: TextSpan): string {
  return side.article.snapshot.text.slice(span.start, span.end);
}

/** A bare span of a mention or token. */
export function spanOf(span: TextSpan): TextSpan {
  return { start: span.start, end: span.end };
}

/** Positions of the tokens that touch a span. */
export function tokensIn(side: PairSide, span: TextSpan): number[] {
  return side.tokens.flatMap((token, index) => (overlaps(token, span) ? [index] : []));
}

/** The words of some claims without who surely is credited with them; all of them where nothing else is left. */
function statedWords(article: AnalyzedArticle, claims: readonly number[], memory: WordMemory): ClaimWords {
  const all = claimTokens(article, claims);
  const mentioned = claims.map((index) => article.claims[index]!);
  const frame = article.attributions
    .filter(
      ({ tier, content }) =>
        tier === 'sure' && content.some((span) => mentioned.some((claim) => overlaps(span, claim))),
    )
    .flatMap(({ source, cue }) => [...source, ...cue]);
  const unframed = all.filter((token) => !frame.some((span) => within(token, span)));
  const tokens = unframed.some((token) => !token.stop) ? unframed : all;
  const entities = mentioned.flatMap((claim) => claim.entities);
  const keys = tokens.map((token) => {
    const entity = entities.find((span) => within(token, span));
    return entity === undefined ? null : memory.context.names.keyOf(entity.key);
  });
  return { claims, tokens, words: wordsOf(tokens, memory, keys) };
}

function existing(article: AnalyzedArticle, indexes: readonly number[]): number[] {
  return indexes.filter((index) => article.claims[index] !== undefined);
}

function sideOf(
  article: AnalyzedArticle,
  { claims: indexes, tokens }: ClaimWords,
  links: ReadonlyMap<number, TokenLink>,
  context: ComparisonContext,
): PairSide {
  const claims = indexes.map((index) => article.claims[index]!);
  const { wordFloor } = context.parameters.divergence;
  return {
    article,
    claims,
    tokens,
    attributions: article.attributions.filter(
      (attribution) =>
        claims.some((claim) => attribution.sentence === claim.sentence && touches(attribution, claim)) ||
        claims.some((claim) => attribution.content.some((span) => overlaps(span, claim))),
    ),
    counterpart: tokens.map((_, at) => {
      const link = links.get(at);
      return link !== undefined && SAME_THING.has(link.kind) ? link.to : null;
    }),
    weight: tokens.map((token) =>
      token.stop || token.kind === 'mark' ? 0 : wordFloor + context.weight(token.stem),
    ),
    value: tokens.map((_, at) => links.get(at)?.value ?? 0),
    sentenceTokens: [...new Set(claims.map((claim) => claim.sentence))].flatMap(
      (sentence) => article.tokens[sentence] ?? [],
    ),
  };
}

function touches(attribution: Attribution, claim: Claim): boolean {
  return [...attribution.cue, ...attribution.source].some((span) => overlaps(span, claim));
}
