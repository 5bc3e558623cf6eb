import type { Attribution } from '../../model/attribution';
import type { Claim } from '../../model/claim';
import type { TextSpan } from '../../model/text-span';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import type { Token } from '../text/tokenize';
import { linkWords } from './word-link';

/** One side of an aligned pair: the claims and what stands in them. */
export interface PairSide {
  readonly article: AnalyzedArticle;
  readonly claims: readonly Claim[];
  /** Tokens of the claims in text order, marks included. */
  readonly tokens: readonly Token[];
  /** Attributions whose content holds the claims, or whose cue stands in them. */
  readonly attributions: readonly Attribution[];
  /** For each token the position of its counterpart, `null` where it has none. */
  readonly counterpart: readonly (number | null)[];
  /** Weighted share of content words that have a counterpart, 0 to 1. */
  readonly shared: number;
}

/** An aligned pair as the rules see it. */
export interface ClaimPair {
  readonly base: PairSide;
  readonly other: PairSide;
  /** The better covered side's share: the shorter claim said again inside the longer one counts as the same. */
  readonly shared: number;
  /** Content words linked. */
  readonly linked: number;
  readonly sameEvent: boolean;
  readonly context: ComparisonContext;
}

/** Prepares an aligned pair once for all rules. */
export function toClaimPair(
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  claims: { readonly base: readonly number[]; readonly other: readonly number[] },
  sameEvent: boolean,
  context: ComparisonContext,
): ClaimPair {
  const baseClaims = pick(base, claims.base);
  const otherClaims = pick(other, claims.other);
  const baseTokens = tokensOf(base, baseClaims);
  const otherTokens = tokensOf(other, otherClaims);
  const baseKeys = keysOf(baseClaims, context);
  const otherKeys = keysOf(otherClaims, context);
  const links = linkWords(baseTokens, otherTokens, (a, b) => {
    const key = keyAt(baseKeys, a);
    return key !== null && key === keyAt(otherKeys, b);
  });
  const toOther = new Map(links.map((link) => [link.base, link.other]));
  const toBase = new Map(links.map((link) => [link.other, link.base]));
  const baseSide = sideOf(base, baseClaims, baseTokens, toOther, context);
  const otherSide = sideOf(other, otherClaims, otherTokens, toBase, context);
  return {
    base: baseSide,
    other: otherSide,
    shared: Math.max(baseSide.shared, otherSide.shared),
    linked: links.filter((link) => !baseTokens[link.base]!.stop).length,
    sameEvent,
    context,
  };
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

function pick(article: AnalyzedArticle, indexes: readonly number[]): Claim[] {
  return indexes.flatMap((index) => article.claims[index] ?? []);
}

function tokensOf(article: AnalyzedArticle, claims: readonly Claim[]): Token[] {
  const tokens = new Map<number, Token>();
  for (const claim of claims) {
    for (const token of article.tokens[claim.sentence] ?? []) {
      if (within(token, claim)) tokens.set(token.start, token);
    }
  }
  return [...tokens.values()].sort((a, b) => a.start - b.start);
}

function keysOf(claims: readonly Claim[], context: ComparisonContext): { span: TextSpan; key: string }[] {
  return claims.flatMap((claim) =>
    claim.entities.map((entity) => ({ span: entity, key: context.names.keyOf(entity.key) })),
  );
}

function keyAt(keys: readonly { span: TextSpan; key: string }[], token: Token): string | null {
  return keys.find(({ span }) => within(token, span))?.key ?? null;
}

function sideOf(
  article: AnalyzedArticle,
  claims: readonly Claim[],
  tokens: readonly Token[],
  links: ReadonlyMap<number, number>,
  context: ComparisonContext,
): PairSide {
  let all = 0;
  let covered = 0;
  tokens.forEach((token, index) => {
    if (token.stop || token.kind === 'mark') return;
    const weight = context.parameters.divergence.wordFloor + context.weight(token.stem);
    all += weight;
    if (links.has(index)) covered += weight;
  });
  return {
    article,
    claims,
    tokens,
    attributions: article.attributions.filter(
      (attribution) =>
        claims.some((claim) => attribution.sentence === claim.sentence && touches(attribution, claim)) ||
        claims.some((claim) => attribution.content.some((span) => overlaps(span, claim))),
    ),
    counterpart: tokens.map((_, index) => links.get(index) ?? null),
    shared: all > 0 ? covered / all : 0,
  };
}

function touches(attribution: Attribution, claim: Claim): boolean {
  return [...attribution.cue, ...attribution.source].some((span) => overlaps(span, claim));
}
