import { sentenceText } from './sentence-text';
import type { CreditView } from './sources-view';
import { chainOf } from './to-speaker-views';
import type { ViewContext } from './view-context';

/** Claims credited in different ways, then the loops of citation. */
export function toCreditViews(context: ViewContext): CreditView[] {
  const { creditDifferences, alignments, origins } = context.comparison;
  const credits = creditDifferences.flatMap(({ kind, alignments: of, readings }, index): CreditView[] => {
    const base =
      alignments[of[0] ?? -1]?.base ??
      readings.filter(({ article }) => article === 0).map(({ claim }) => claim);
    if (base.length === 0 || readings.length < 2) return [];
    return [
      {
        kind,
        id: `credit-${index}`,
        text: sentenceText(0, base, [], context).text,
        readings: readings.map(({ article, claim, attribution }) => {
          const found =
            attribution === null ? null : (context.analysis(article).attributions[attribution] ?? null);
          const place = sentenceText(article, [claim], [], context).place;
          return { ...chainOf(article, found, context), place };
        }),
      },
    ];
  });
  const loops = origins.loops.map((articles, index): CreditView => ({
    kind: 'loop',
    id: `loop-${index}`,
    articles,
  }));
  return [...credits, ...loops];
}
