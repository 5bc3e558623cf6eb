import type { QuoteComparison } from '../model/credit-difference';
import { buildSegments, type MarkSpan } from './build-segments';
import { cleanLine } from './clean-text';
import type { MessageId } from './message';
import type { QuoteView } from './sources-view';
import type { ViewContext } from './view-context';

type Cut = QuoteComparison['versions'][number]['cuts'][number];

const CHIPS: Record<Exclude<Cut['kind'], 'words'>, MessageId> = {
  negation: 'chip.cut.negation',
  condition: 'chip.cut.condition',
  hedge: 'chip.cut.hedge',
  object: 'chip.cut.object',
};

/** Quotations several articles print: the longest version, then that version with what each article leaves out struck. */
export function toQuoteViews(context: ViewContext): QuoteView[] {
  return context.comparison.quotes.map(({ speaker, longest, versions }, index) => {
    const { text, inLanguage } = context.snapshot(longest.article);
    const others = versions.filter(
      ({ place }) => place.article !== longest.article || place.span.start !== longest.span.start,
    );
    const shown = (marks: readonly MarkSpan[]) => ({
      segments: buildSegments(text, longest.span, marks),
      lang: inLanguage,
    });
    return {
      id: `quote-${index}`,
      speaker: cleanLine(speaker, 120),
      rows: [
        {
          place: context.placeOf(longest.article, longest.span),
          text: shown([]),
          longest: true,
          chips: [],
          missing: [],
        },
        ...others.map(({ place, cuts }) => {
          const grave = cuts.filter(({ kind }) => kind !== 'words');
          return {
            place: context.placeOf(place.article, place.span),
            text: shown(
              cuts.map(({ span, kind }) => ({ ...span, mark: kind === 'words' ? 'cut' : 'cut-matters' })),
            ),
            longest: false,
            chips: chipsOf(grave),
            missing: grave.map(({ span }) => cleanLine(text.slice(span.start, span.end), 80)),
          };
        }),
      ],
    };
  });
}

function chipsOf(cuts: readonly Cut[]) {
  const kinds = new Set(cuts.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) =>
    kind === 'words' ? [] : [{ label: CHIPS[kind], severity: 'conflict' as const }],
  );
}
