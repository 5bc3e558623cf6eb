import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext, TermWeight } from '../comparison-context';
import { profileOf, type ArticleProfile } from './article-profile';
import { findSharedQuote } from './shared-quote';

/** The parts an event similarity is made of, each 0 to 1. */
export interface SimilarityParts {
  /** Cosine of the weighted words of both articles. */
  readonly words: number;
  /** Weight of the shorter opening's words that the other article has, as a share. */
  readonly opening: number;
  /** Weighted overlap of names. */
  readonly names: number;
  /** 1 for the same day of publication, falling to 0; `null` where a date is unknown. */
  readonly nearness: number | null;
  /** Words that both quote, as the base prints them. */
  readonly quote: string | null;
  /** Both quote the same words or, where a date is unknown, name one day or weekday of the news. */
  readonly told: boolean;
}

/**
 * How much two articles look like reports of one event, 0 to 1: for ranking. Cosine of weighted words with headline and
 * opening counted more (Salton's vector model), names and dates added.
 */
export function eventSimilarity(
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  context: ComparisonContext,
): number {
  const { parameters } = context;
  return blend(similarityParts(profileOf(base, parameters), profileOf(other, parameters), context), context);
}

/** The one number for a pair's parts. An unknown date neither helps nor hurts: the other parts make up the number. */
export function blend(parts: SimilarityParts, context: ComparisonContext): number {
  const { wordShare, openingShare, nameShare, dateShare, toldGain, toldGainUndated } =
    context.parameters.event;
  const known = wordShare * parts.words + openingShare * parts.opening + nameShare * parts.names;
  const total = wordShare + openingShare + nameShare;
  const { nearness, told } = parts;
  const blended = nearness === null ? known / total : (known + dateShare * nearness) / (total + dateShare);
  const gain = nearness === null ? toldGainUndated : toldGain;
  return told ? Math.min(1, blended * (1 + gain)) : blended;
}

export function similarityParts(
  base: ArticleProfile,
  other: ArticleProfile,
  context: ComparisonContext,
): SimilarityParts {
  const quote = findSharedQuote(base.quoted, other.quoted, context.parameters);
  return {
    words: cosine(base.terms, other.terms, context),
    opening: Math.max(
      covered(base.opening, other.terms, context.weight),
      covered(other.opening, base.terms, context.weight),
    ),
    names: nameOverlap(base, other, context),
    nearness: nearness(base, other, context),
    quote,
    told: quote !== null || sameDay(base, other),
  };
}

/** Cosine with rarity sharpened: the words of a whole beat ("president", "house") must not make one event of it. */
function cosine(
  base: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  context: ComparisonContext,
): number {
  const rarity = sharpened(context);
  const value = (stem: string, count: number) => (1 + Math.log(count)) * rarity(stem);
  let product = 0;
  let baseSquare = 0;
  let otherSquare = 0;
  for (const [stem, count] of base) {
    const own = value(stem, count);
    baseSquare += own * own;
    const counterpart = other.get(stem);
    if (counterpart !== undefined) product += own * value(stem, counterpart);
  }
  for (const [stem, count] of other) otherSquare += value(stem, count) ** 2;
  return baseSquare > 0 && otherSquare > 0 ? product / Math.sqrt(baseSquare * otherSquare) : 0;
}

const remembered = new WeakMap<ComparisonContext, Map<string, number>>();

/** A stem's weight to the power of `sharpness`, worked out once in each comparison. */
function sharpened(context: ComparisonContext): TermWeight {
  const known = remembered.get(context) ?? new Map<string, number>();
  remembered.set(context, known);
  return (stem) => {
    const found = known.get(stem);
    if (found !== undefined) return found;
    const value = context.weight(stem) ** context.parameters.event.sharpness;
    known.set(stem, value);
    return value;
  };
}

function covered(stems: ReadonlySet<string>, terms: ReadonlyMap<string, number>, weight: TermWeight): number {
  let all = 0;
  let found = 0;
  for (const stem of stems) {
    const value = weight(stem) ** 2;
    all += value;
    if (terms.has(stem)) found += value;
  }
  return all > 0 ? found / all : 0;
}

/** Names by merged key, weighted by rarity and by how often they are printed: shared weight over the smaller side's. */
function nameOverlap(base: ArticleProfile, other: ArticleProfile, context: ComparisonContext): number {
  const baseNames = mergedNames(base, context);
  const otherNames = mergedNames(other, context);
  let shared = 0;
  for (const [key, value] of baseNames) shared += Math.min(value, otherNames.get(key) ?? 0);
  const smaller = Math.min(sum(baseNames.values()), sum(otherNames.values()));
  return smaller > 0 ? shared / smaller : 0;
}

function mergedNames(profile: ArticleProfile, context: ComparisonContext): Map<string, number> {
  const merged = new Map<string, number>();
  for (const [key, name] of profile.names) {
    const rarity = name.stems.reduce((most, stem) => Math.max(most, context.weight(stem)), 0);
    const value = rarity * (1 + Math.log(name.count)) * (name.inLead ? 2 : 1);
    const mergedKey = context.names.keyOf(key);
    merged.set(mergedKey, (merged.get(mergedKey) ?? 0) + value);
  }
  return merged;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Where a date of publication is unknown: whether both name one day or weekday. */
function sameDay(base: ArticleProfile, other: ArticleProfile): boolean {
  if (base.published !== null && other.published !== null) return false;
  return (
    [...base.weekdays.keys()].some((stem) => other.weekdays.has(stem)) ||
    [...base.days.keys()].some((day) => other.days.has(day))
  );
}

function nearness(base: ArticleProfile, other: ArticleProfile, context: ComparisonContext): number | null {
  if (base.published === null || other.published === null) return null;
  const apart = Math.abs(base.published - other.published);
  return Math.max(0, 1 - apart / context.parameters.event.farDays);
}
