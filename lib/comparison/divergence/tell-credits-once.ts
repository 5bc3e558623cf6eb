import type { Alignment } from '../../model/alignment';
import type { Divergence } from '../../model/divergence';

/**
 * Leaves out what is told of a credit again: a quotation of two sentences makes two alignments with an article, and whoever
 * is credited with it on either side is credited with both.
 * @param alignments in the order of the base
 * @param setApart indexes of those the reader took out: they keep what they have, and another one tells the credit
 */
export function tellCreditsOnce<T extends Pick<Alignment, 'index' | 'article' | 'divergences'>>(
  alignments: readonly T[],
  setApart: readonly number[],
): T[] {
  const told = new Set<string>();
  return alignments.map((alignment) => {
    const { index, article, divergences } = alignment;
    if (setApart.includes(index)) return alignment;
    return {
      ...alignment,
      divergences: divergences.filter((divergence) => {
        if (divergence.type !== 'attribution') return true;
        const credits = creditsOf(article, divergence);
        if (told.has(credits)) return false;
        told.add(credits);
        return true;
      }),
    };
  });
}

function creditsOf(article: number, { rule, base, other }: Divergence): string {
  const places = [base, other].map((spans) => spans.map(({ start, end }) => `${start}-${end}`).join(' '));
  return [article, rule, ...places].join(' | ');
}
