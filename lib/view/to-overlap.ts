import { bySentence } from './by-sentence';
import type { ApartLine, ClaimCard, LooseClaim, OverlapItem } from './claim-card';
import { cleanLine } from './clean-text';
import type { ClaimCounts } from './comparison-view';
import { groupAlignments } from './group-alignments';
import { relationOf } from './relation-of';
import { sentenceText } from './sentence-text';
import { shortenMiddle } from './shorten-middle';
import { claimText, toClaimCard } from './to-claim-card';
import type { ViewContext } from './view-context';

/** UTF-16 units by which a pair that is set apart is known again: about one line. */
const WORDS_APART = 70;

/** The Overlap tab: cards and pairs set apart in page order, and the three folds below them. */
export interface Overlap {
  readonly items: readonly OverlapItem[];
  readonly cards: readonly ClaimCard[];
  readonly counts: ClaimCounts;
  readonly onlyHere: readonly LooseClaim[];
  readonly onlyInOthers: readonly LooseClaim[];
  readonly background: readonly LooseClaim[];
}

/** Sorts everything aligned and everything left over into the Overlap tab. */
export function toOverlap(context: ViewContext): Overlap {
  const { alignments, setApart, onlyHere, onlyInOthers } = context.comparison;
  const apart = new Set(setApart);
  const counted = alignments.filter(({ index, background }) => !apart.has(index) && !background);
  const cards = groupAlignments(counted).map((group) => toClaimCard(group, context));
  const placed = [
    ...cards.map((card) => ({ at: card.claims[0] ?? 0, item: { kind: 'card', card } as const })),
    ...alignments
      .filter(({ index }) => apart.has(index))
      .map((alignment) => ({
        at: (alignment.base[0] ?? 0) + 0.5,
        item: { kind: 'apart', apart: toApartLine(alignment.index, context) } as const,
      })),
  ];
  const count = (relation: ClaimCard['relation']) =>
    cards.filter((card) => card.relation === relation).length;
  const counts = {
    same: count('same'),
    wording: count('wording'),
    differs: count('differs'),
    only: onlyHere.length,
    total: cards.length + onlyHere.length,
  };
  const shared = groupAlignments(
    alignments.filter(({ index, background }) => background && !apart.has(index)),
  );

  return {
    items: placed.sort((a, b) => a.at - b.at).map(({ item }) => item),
    cards,
    counts,
    onlyHere: looseBySentence(0, onlyHere, context),
    onlyInOthers: context.sameEvent.flatMap((article) =>
      looseBySentence(
        article,
        onlyInOthers.filter((loose) => loose.article === article).map(({ claim }) => claim),
        context,
      ),
    ),
    background: shared.map(({ claims, alignments: group }) => ({
      ...loose(0, claims, context),
      articles: context.inLetterOrder(group.map(({ article }) => article)),
    })),
  };
}

/** Claims of one sentence are one entry. */
function looseBySentence(article: number, claims: readonly number[], context: ViewContext): LooseClaim[] {
  const sentenceOf = (claim: number): number => context.claim(article, claim)?.sentence ?? -1;
  return bySentence(claims, sentenceOf).map((group) => loose(article, group, context));
}

function loose(article: number, claims: readonly number[], context: ViewContext): LooseClaim {
  const { text, place } = sentenceText(article, claims, [], context);
  return { id: `l${article}-${claims[0] ?? 0}`, place, text, articles: article === 0 ? [] : [article] };
}

function toApartLine(index: number, context: ViewContext): ApartLine {
  const alignment = context.comparison.alignments[index]!;
  const baseText = claimText(0, alignment.base, context);
  const otherText = claimText(alignment.article, alignment.other, context);
  const stored = context.decisions.find(
    (decision) =>
      decision.kind === 'not-the-same' && decision.baseText === baseText && decision.otherText === otherText,
  );
  return {
    id: `a${index}`,
    article: alignment.article,
    words: shortenMiddle(cleanLine(baseText, 1_000), WORDS_APART),
    onlyWords: alignment.divergences.length === 0 && relationOf(alignment) === 'wording',
    decision: stored ?? {
      kind: 'not-the-same',
      baseId: context.snapshot(0).id,
      otherId: context.snapshot(alignment.article).id,
      baseText,
      otherText,
      headlines: context.headlinesWith(alignment.article),
    },
  };
}
