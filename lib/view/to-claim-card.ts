import type { Alignment } from '../model/alignment';
import type { ClaimCard, Witness } from './claim-card';
import type { AlignmentGroup } from './group-alignments';
import { markSpans } from './mark-spans';
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
  const witnesses = alignments.map((alignment) =>
    toWitness(alignment, marks.others.get(alignment.index) ?? [], context),
  );
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

function toWitness(
  alignment: Alignment,
  marks: Parameters<typeof sentenceText>[2],
  context: ViewContext,
): Witness {
  const { text, place } = sentenceText(alignment.article, alignment.other, marks, context);
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
