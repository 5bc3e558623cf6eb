import type { EventEvidence } from '../../model/event-match';
import type { ComparisonContext } from '../comparison-context';
import { isoOf } from '../dates/calendar';
import type { ArticleProfile, ProfileName } from './article-profile';

/** Evidence for the reader, and the kinds of rare anchor found, of which the gate asks for two. */
export interface EvidenceFound {
  readonly evidence: EventEvidence[];
  readonly anchors: ReadonlySet<AnchorKind>;
  /** Rare words in both openings that are no part of a name: what was done. */
  readonly acts: number;
  /** Publication far apart and no day named by both. */
  readonly apart: boolean;
}

/** `name`: a name whose kind is not known. Words of the text and of the headline are one kind. */
export type AnchorKind = 'person' | 'place' | 'organisation' | 'name' | 'figure' | 'words' | 'day' | 'quote';

interface Shared {
  readonly text: string;
  readonly rarity: number;
}

/**
 * What two articles share and where they disagree, facet by facet. A date that is not known is no evidence at all.
 * @param quote words that both quote; see `findSharedQuote`
 */
export function findEvidence(
  base: ArticleProfile,
  other: ArticleProfile,
  quote: string | null,
  context: ComparisonContext,
): EvidenceFound {
  const { anchorRarity, anchorWords } = context.parameters.event;
  const names = sharedNames(base, other, context);
  const nameStems = new Set(names.flatMap(({ name }) => name.stems));
  const words = sharedStems(base.terms.keys(), other.terms, base, context).filter(
    ({ stem }) => !nameStems.has(stem) && !/^\d/u.test(stem),
  );
  const headline = sharedStems(
    base.headline,
    new Map([...other.headline].map((stem) => [stem, 1])),
    base,
    context,
  );
  const figures = [...base.figures].flatMap(([key, text]) =>
    other.figures.has(key) ? [{ text, rarity: 1 }] : [],
  );
  const who = names.filter(({ name }) => name.kind !== 'place');
  const where = names.filter(({ name }) => name.kind === 'place');
  const when = whenEvidence(base, other, context);

  const anchors = new Set<AnchorKind>();
  for (const { name, rarity } of names) {
    if (rarity < anchorRarity) continue;
    anchors.add(name.kind === 'other' ? 'name' : name.kind);
  }
  const rareWords = new Set(
    [...words, ...headline].filter(({ rarity }) => rarity >= anchorRarity).map(({ stem }) => stem),
  );
  if (rareWords.size >= anchorWords) anchors.add('words');
  if (figures.length > 0) anchors.add('figure');
  if (when.sharedDay) anchors.add('day');
  if (quote !== null) anchors.add('quote');

  const facets: EventEvidence[] = [
    facet('who', who, context),
    facet('where', where, context),
    facet('words', words, context),
    facet('figures', figures, context),
    facet('headline', headline, context),
    facet('quotes', quote === null ? [] : [{ text: quote, rarity: 1 }], context),
  ].filter((found) => found.detail.length > 0);
  return {
    evidence: when.evidence === null ? facets : [...facets, when.evidence],
    anchors,
    acts: countActs(base, other, context),
    apart: when.evidence !== null && !when.evidence.agrees,
  };
}

function facet(
  name: EventEvidence['facet'],
  shared: readonly Shared[],
  context: ComparisonContext,
): EventEvidence {
  const best = [...shared]
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, context.parameters.event.shownEvidence);
  const weight = best.reduce((sum, { rarity }) => sum + rarity, 0);
  return { facet: name, agrees: true, detail: best.map(({ text }) => text), weight: round(weight) };
}

function sharedNames(
  base: ArticleProfile,
  other: ArticleProfile,
  context: ComparisonContext,
): (Shared & { readonly name: ProfileName })[] {
  const theirs = new Map([...other.cast].map(([key, name]) => [context.names.keyOf(key), name.kind]));
  const found = new Map<string, Shared & { readonly name: ProfileName }>();
  for (const [key, name] of base.cast) {
    const merged = context.names.keyOf(key);
    const kind = theirs.get(merged);
    if (kind === undefined || found.has(merged)) continue;
    const rarity = name.stems.reduce((most, stem) => Math.max(most, context.weight(stem)), 0);
    // One article may show what the other leaves open: "Tarvik" here, "the town of Tarvik" there.
    const known = name.kind === 'other' ? { ...name, kind } : name;
    found.set(merged, { text: name.text, rarity, name: known });
  }
  return [...found.values()];
}

function sharedStems(
  stems: Iterable<string>,
  terms: ReadonlyMap<string, number>,
  base: ArticleProfile,
  context: ComparisonContext,
): (Shared & { readonly stem: string })[] {
  const shared = [];
  for (const stem of stems) {
    if (terms.has(stem))
      shared.push({ stem, text: base.printed.get(stem) ?? stem, rarity: context.weight(stem) });
  }
  return shared;
}

/** Rare words of both openings that no name is made of. */
function countActs(base: ArticleProfile, other: ArticleProfile, context: ComparisonContext): number {
  const { anchorRarity } = context.parameters.event;
  const ofNames = new Set([...base.cast.values(), ...other.cast.values()].flatMap(({ stems }) => stems));
  let acts = 0;
  for (const stem of base.opening)
    if (other.opening.has(stem) && !ofNames.has(stem) && context.weight(stem) >= anchorRarity) acts++;
  return acts;
}

/** Days of publication and days both name. Two articles far apart that name the same recent day still agree. */
function whenEvidence(
  base: ArticleProfile,
  other: ArticleProfile,
  context: ComparisonContext,
): { evidence: EventEvidence | null; sharedDay: boolean } {
  const { nearDays, apartDays } = context.parameters.event;
  const sharedDays = [...base.days.keys()].filter((day) => other.days.has(day));
  if (base.published === null || other.published === null) {
    const weekdays = [...base.weekdays].filter(([stem]) => other.weekdays.has(stem)).map(([, text]) => text);
    const detail = sharedDays.length > 0 ? sharedDays.map(isoOf) : weekdays;
    const evidence: EventEvidence | null =
      detail.length > 0
        ? { facet: 'when', agrees: true, detail, weight: sharedDays.length > 0 ? 1 : 0.3 }
        : null;
    return { evidence, sharedDay: sharedDays.length > 0 };
  }
  const distance = Math.abs(base.published - other.published);
  const recent = sharedDays.filter((day) => Math.abs(day - base.published!) <= apartDays + distance);
  const detail = [isoOf(base.published), isoOf(other.published), ...recent.map(isoOf)];
  if (distance <= nearDays) {
    const evidence: EventEvidence = { facet: 'when', agrees: true, detail, weight: 1 };
    return { evidence, sharedDay: recent.length > 0 };
  }
  if (distance > apartDays && recent.length === 0) {
    const evidence: EventEvidence = { facet: 'when', agrees: false, detail, weight: 1 };
    return { evidence, sharedDay: false };
  }
  return {
    evidence: recent.length > 0 ? { facet: 'when', agrees: true, detail, weight: 0.5 } : null,
    sharedDay: recent.length > 0,
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
