import type { Alignment } from '../model/alignment';
import type { ClaimCard, Witness } from './claim-card';
import type { AlignmentGroup } from './group-alignments';
import { markSpans } from './mark-spans';
import { marksOfSentence } from './marks-of-sentence';
import { RELATIONS, loosestReuse, mostDifferent, relationOf } from './relation-of';
import { claimSpans, sentenceText } from './sentence-text';
import { toDifferenceRows } from './to-difference-rows';
import { toWhyThis } from './to-why-this';
import type { ViewContext } from './view-context';

/**
 * One claim of this page with everyone else's version of it. Numbers tie marks in the sentences to the rows of the table
 * of differences; words outside the claim are soft.
 */
export function toClaimCard(group: AlignmentGroup, context: ViewContext): ClaimCard {
  const alignments = orderWitnesses(group.alignments, context);
  const rows = toDifferenceRows(alignments, context);
  const marks = markSpans(alignments, rows, context);
  // One sentence of another article may stand beside two claims of a card.
  const sentences = alignments.map((alignment) => sentencesOf(alignment, context));
  const witnesses = alignments.map((alignment, at) => {
    const beside = alignments.filter((_, other) => sentences[other] === sentences[at]);
    return toWitness(alignment, beside, marks.others, context);
  });
  const relation = mostDifferent(witnesses.map((witness) => witness.relation));
  const base = sentenceText(0, group.claims, marks.base, context);
  return {
    id: `c${group.claims[0] ?? 0}`,
    claims: group.claims,
    relation,
    reuse: relation === 'same' ? loosestReuse(witnesses.map(({ reuse }) => reuse)) : null,
    chips: rows
      .map(({ chip }) => chip)
      .filter(
        (chip, at, all) =>
          all.findIndex(({ label, severity }) => label === chip.label && severity === chip.severity) === at,
      ),
    place: base.place,
    base: base.text,
    name: base.plain,
    witnesses,
    rows: rows.map(({ alignments: _, ...row }) => row),
  };
}

/** Most different first, then by letter. */
function orderWitnesses(alignments: readonly Alignment[], context: ViewContext): Alignment[] {
  const letters = context.inLetterOrder(alignments.map(({ article }) => article));
  return alignments.toSorted(
    (a, b) =>
      RELATIONS.indexOf(relationOf(b)) - RELATIONS.indexOf(relationOf(a)) ||
      letters.indexOf(a.article) - letters.indexOf(b.article) ||
      a.index - b.index,
  );
}

/** The sentences of another article that a pair shows, in words to compare them by. */
function sentencesOf({ article, other }: Alignment, context: ViewContext): string {
  const sentences = new Set(claimSpans(article, other, context).map(({ sentence }) => sentence));
  return `${article}: ${[...sentences].sort().join()}`;
}

/** @param beside all pairs with the same sentence, this one among them: whichever is shown, it shows the marks of all */
function toWitness(
  alignment: Alignment,
  beside: readonly Alignment[],
  marks: ReturnType<typeof markSpans>['others'],
  context: ViewContext,
): Witness {
  const { article } = alignment;
  const joined = marksOfSentence(
    beside.map(({ index, other, divergences }) => ({
      marks: marks.get(index) ?? [],
      judged: divergences.length > 0 ? [] : claimSpans(article, other, context),
    })),
  );
  const claims = [...new Set(beside.flatMap(({ other }) => other))];
  const { text, place } = sentenceText(article, claims, joined, context);
  return {
    alignment: alignment.index,
    article: alignment.article,
    place,
    relation: relationOf(alignment),
    reuse: alignment.reuse,
    text,
    why: toWhyThis(alignment, context),
    notTheSame: {
      kind: 'not-the-same',
      baseId: context.snapshot(0).id,
      otherId: context.snapshot(alignment.article).id,
      baseText: claimText(0, alignment.base, context),
      otherText: claimText(alignment.article, alignment.other, context),
      headlines: context.headlinesWith(alignment.article),
    },
  };
}

/** The words a decision remembers a side by; the engine builds the same (set-apart-by). */
export function claimText(article: number, claims: readonly number[], context: ViewContext): string {
  const { text } = context.snapshot(article);
  return claimSpans(article, claims, context)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}
