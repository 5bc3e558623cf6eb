import type { Alignment } from '../model/alignment';
import type { Relation } from './claim-card';

/** From least to most different. */
export const RELATIONS: readonly Relation[] = ['same', 'wording', 'differs'];

/**
 * How an aligned pair reads. A conflict differs; a difference of words, or a sentence put otherwise whose differing words
 * can be shown, is worded differently; everything else is also reported.
 */
export function relationOf(alignment: Alignment): Relation {
  if (alignment.divergences.some(({ severity }) => severity === 'conflict')) return 'differs';
  if (alignment.divergences.length > 0) return 'wording';
  const reworded = alignment.wording.edits?.some(({ kind }) => kind !== 'same') ?? false;
  return alignment.reuse === 'reworded' && reworded ? 'wording' : 'same';
}

/** From closest to loosest. */
const REUSES: readonly Alignment['reuse'][] = ['verbatim', 'close', 'reworded'];

/** The loosest of several ways of reuse. */
export function loosestReuse(reuses: readonly Alignment['reuse'][]): Alignment['reuse'] {
  return REUSES[Math.max(0, ...reuses.map((reuse) => REUSES.indexOf(reuse)))] ?? 'verbatim';
}

/** The most different of several relations. */
export function mostDifferent(relations: readonly Relation[]): Relation {
  return relations.reduce<Relation>(
    (most, relation) => (RELATIONS.indexOf(relation) > RELATIONS.indexOf(most) ? relation : most),
    'same',
  );
}
