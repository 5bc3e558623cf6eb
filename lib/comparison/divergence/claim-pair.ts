import type { Attribution } from '../../model/attribution';
import type { Claim } from '../../model/claim';
import type { TextSpan } from '../../model/text-span';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import { alignWords, swap, type WordLink } from '../alignment/align-words';
import { claimTokens, claimWords, unframedTokens } from '../alignment/claim-words';
import { wordMemoryOf, type WordMemory } from '../alignment/word-memory';
import { wordsOf, type Word } from '../alignment/words';
import { SAME_WORD, type LinkKind } from '../alignment/word-similarity';
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
const SAME_THING: ReadonlySet<LinkKind> = new Set([...SAME_WORD, 'synonym']);

/** Prepares an aligned pair once for all rules: the claims' words without who is credited, linked with one another. */
export function toClaimPair(
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  claims: { readonly base: readonly number[]; readonly other: readonly number[] },
  sameEvent: boolean,
  context: ComparisonContext,
): ClaimPair {
  const memory = wordMemoryOf(context);
  const baseReading = readSide(base, existing(base, claims.base));
  const otherReading = readSide(other, existing(other, claims.other));
  const left = statedWords(base, baseReading, memory);
  const right = statedWords(other, otherReading, memory);
  const links = linksBetween(left, right, memory);
  const toOther = new Map<number, TokenLink>();
  const toBase = new Map<number, TokenLink>();
  for (const { a, b, kind, value } of links) {
    const from = left[a]!;
    const to = right[b]!;
    for (let at = from.first; at <= from.last; at++)
      keepBetter(toOther, at, { to: Math.min(to.first + at - from.first, to.last), kind, value });
    for (let at = to.first; at <= to.last; at++)
      keepBetter(toBase, at, { to: Math.min(from.first + at - to.first, from.last), kind, value });
  }
  const baseSide = sideOf(base, baseReading, toOther, context);
  const otherSide = sideOf(other, otherReading, toBase, context);
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
function linksBetween(left: readonly Word[], right: readonly Word[], memory: WordMemory): WordLink[] {
  if (isInOrder(left, right)) return alignWords(left, right, memory);
  return alignWords(right, left, memory).map(swap);
}

/** Whether the words of `a`, joined by blanks, do not come behind those of `b`: told by the first two that differ. */
function isInOrder(a: readonly Word[], b: readonly Word[]): boolean {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const one = a[i]!.type.norm;
    const two = b[i]!.type.norm;
    if (one === two) continue;
    // Where one opens the other, what stands behind the shorter one decides.
    return one.startsWith(two) || two.startsWith(one) ? joined(a) <= joined(b) : one < two;
  }
  return a.length <= b.length;
}

const joined = (words: readonly Word[]): string => words.map(({ type }) => type.norm).join(' ');

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
  const found: number[] = [];
  side.tokens.forEach((token, index) => {
    if (overlaps(token, span)) found.push(index);
  });
  return found;
}

/** What a side of a pair is whatever stands opposite. */
interface SideReading extends Pick<PairSide, 'claims' | 'tokens' | 'attributions' | 'sentenceTokens'> {
  /** Positions of the claims. */
  readonly indexes: readonly number[];
  /**
   * Keys of the names that the tokens are part of, as the article has them; `null` where the tokens are those that were
   * aligned, as nearly always: their words are known.
   */
  readonly names: readonly (string | null)[] | null;
}

/** By the positions of the claims; lives as long as the article, which is compared with one after another. */
const readings = new WeakMap<AnalyzedArticle, Map<string, SideReading>>();

function readSide(article: AnalyzedArticle, claims: readonly number[]): SideReading {
  const key = claims.join(' ');
  const known = readings.get(article) ?? new Map<string, SideReading>();
  readings.set(article, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const mentioned = claims.map((index) => article.claims[index]!);
  const stated = statedTokens(article, mentioned, claimTokens(article, claims));
  const aligned = unframedTokens(article, claims);
  const isAligned = sameTokens(stated, aligned);
  const tokens = isAligned ? aligned : stated;
  const entities = mentioned.flatMap((claim) => claim.entities);
  const sentences = [...new Set(mentioned.map((claim) => claim.sentence))];
  const reading: SideReading = {
    indexes: claims,
    claims: mentioned,
    tokens,
    names: isAligned
      ? null
      : tokens.map((token) => entities.find((span) => within(token, span))?.key ?? null),
    attributions: article.attributions.filter((attribution) => bearsOn(attribution, mentioned)),
    sentenceTokens:
      sentences.length === 1
        ? (article.tokens[sentences[0]!] ?? [])
        : sentences.flatMap((sentence) => article.tokens[sentence] ?? []),
  };
  known.set(key, reading);
  return reading;
}

/** The words of some claims without who surely is credited with them; all of them where nothing else is left. */
function statedTokens(
  article: AnalyzedArticle,
  claims: readonly Claim[],
  all: readonly Token[],
): readonly Token[] {
  const frame: TextSpan[] = [];
  for (const { tier, content, source, cue } of article.attributions)
    if (tier === 'sure' && overlapAny(content, claims)) frame.push(...source, ...cue);
  if (frame.length === 0) return all;
  const unframed = all.filter((token) => !frame.some((span) => within(token, span)));
  return unframed.some((token) => !token.stop) ? unframed : all;
}

const sameTokens = (a: readonly Token[], b: readonly Token[]): boolean =>
  a === b || (a.length === b.length && a.every((token, at) => token === b[at]));

function statedWords(
  article: AnalyzedArticle,
  { indexes, tokens, names }: SideReading,
  memory: WordMemory,
): readonly Word[] {
  if (names === null) return claimWords(article, indexes, memory).words;
  const keys = names.map((key) => (key === null ? null : memory.context.names.keyOf(key)));
  return wordsOf(tokens, memory, keys);
}

function existing(article: AnalyzedArticle, indexes: readonly number[]): number[] {
  return indexes.filter((index) => article.claims[index] !== undefined);
}

function sideOf(
  article: AnalyzedArticle,
  { claims, tokens, attributions, sentenceTokens }: SideReading,
  links: ReadonlyMap<number, TokenLink>,
  context: ComparisonContext,
): PairSide {
  const { wordFloor } = context.parameters.divergence;
  return {
    article,
    claims,
    tokens,
    attributions,
    counterpart: tokens.map((_, at) => {
      const link = links.get(at);
      return link !== undefined && SAME_THING.has(link.kind) ? link.to : null;
    }),
    weight: tokens.map((token) =>
      token.stop || token.kind === 'mark' ? 0 : wordFloor + context.weight(token.stem),
    ),
    value: tokens.map((_, at) => links.get(at)?.value ?? 0),
    sentenceTokens,
  };
}

/** By loops: each claim of either side asks this of each attribution of its article. */
function bearsOn(attribution: Attribution, claims: readonly Claim[]): boolean {
  if (overlapAny(attribution.content, claims)) return true;
  for (const claim of claims)
    if (attribution.sentence === claim.sentence && touches(attribution, claim)) return true;
  return false;
}

function touches({ cue, source }: Attribution, claim: Claim): boolean {
  return overlapsOne(claim, cue) || overlapsOne(claim, source);
}

function overlapAny(spans: readonly TextSpan[], claims: readonly Claim[]): boolean {
  for (const span of spans) if (overlapsOne(span, claims)) return true;
  return false;
}

function overlapsOne(span: TextSpan, others: readonly TextSpan[]): boolean {
  for (const other of others) if (overlaps(span, other)) return true;
  return false;
}
