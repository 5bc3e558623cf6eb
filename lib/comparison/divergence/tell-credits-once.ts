import type { Alignment } from '../../model/alignment';
import type { Divergence } from '../../model/divergence';

/**
 * Leaves out what is told of a credit again: a quotation of two sentences makes two alignments, and whoever is credited
 * with it on either side is credited with both.
 * @param alignments those with one article, in the order of the base
 */
export function tellCreditsOnce<T extends Pick<Alignment, 'divergences'>>(alignments: readonly T[]): T[] {
  const told = new Set<string>();
  return alignments.map((alignment) => ({
    ...alignment,
    divergences: alignment.divergences.filter((divergence) => {
      if (divergence.type !== 'attribution') return true;
      const credits = creditsOf(divergence);
      if (told.has(credits)) return false;
      told.add(credits);
      return true;
    }),
  }));
}

const creditsOf = ({ rule, base, other }: Divergence): string =>
  [rule, ...[base, other].map((spans) => spans.map(({ start, end }) => `${start}-${end}`).join(' '))].join(
    ' | ',
  );
