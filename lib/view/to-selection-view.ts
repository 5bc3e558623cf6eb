import { plainSegments } from './build-segments';
import type { ClaimCounts, SelectionView } from './comparison-view';
import { say } from './message';
import type { ViewContext } from './view-context';

/**
 * The selected words, how much they hold, and which same-event articles have nothing of them; `null` for a whole page.
 * @param counts the claims as the tabs count them: several of one sentence that share a card are one
 */
export function toSelectionView(context: ViewContext, counts: ClaimCounts): SelectionView | null {
  const span = context.comparison.selection;
  if (span === null) return null;
  const { text, inLanguage } = context.snapshot(0);
  const touches = (part: { start: number; end: number }) => part.start < span.end && span.start < part.end;
  const { sentences } = context.analysis(0);
  const found = new Set(context.comparison.alignments.map(({ article }) => article));
  const missing = context.sameEvent.filter((article) => !found.has(article));
  const { paragraph: from } = context.placeOf(0, span);
  const { paragraph: to } = context.placeOf(0, { start: span.end - 1, end: span.end });
  return {
    text: { segments: plainSegments(text.slice(span.start, span.end)), lang: inLanguage },
    summary: say('selection.summary', {
      sentences: say('count.sentences', { n: sentences.filter(touches).length }),
      claims: say('count.claims', { n: counts.total }),
      place: from === to ? say('card.place', { n: from }) : say('selection.places', { from, to }),
    }),
    notFoundIn:
      missing.length === 0
        ? null
        : say('selection.notFound', {
            letters: { kind: 'list', items: missing.map((article) => context.letter(article)) },
          }),
    span,
  };
}
