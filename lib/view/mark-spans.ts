import type { Alignment } from '../model/alignment';
import type { Edit } from '../model/edit';
import { hasLetter } from '../model/has-letter';
import type { TextSpan } from '../model/text-span';
import type { MarkSpan } from './build-segments';
import { isOnlyGrammar } from './is-only-grammar';
import { relationOf } from './relation-of';
import { resolvedSpans } from './resolved-spans';
import { claimSpans } from './sentence-text';
import { markedSpans, type NumberedRow } from './to-difference-rows';
import type { ViewContext } from './view-context';

/** Share of a sentence that may be marked as put otherwise: lines under nearly every word point at nothing. */
const MOST_MARKED = 2 / 3;

/**
 * What is marked in the sentences of a card: the words of each difference with the number of its row; in pairs that are
 * only put otherwise, the words that changed; and what Crossread took a date or a pronoun to mean.
 * @returns marks of this page's text, and of the other text by `Alignment.index`
 */
export function markSpans(
  alignments: readonly Alignment[],
  rows: readonly NumberedRow[],
  context: ViewContext,
): { readonly base: MarkSpan[]; readonly others: Map<number, MarkSpan[]> } {
  const base: MarkSpan[] = [];
  const others = new Map<number, MarkSpan[]>();
  const claims = new Set(alignments.flatMap((alignment) => alignment.base));
  base.push(...resolvedSpans(0, claimSpans(0, [...claims], context), context));

  for (const alignment of alignments) {
    const marks = resolvedSpans(
      alignment.article,
      claimSpans(alignment.article, alignment.other, context),
      context,
    );
    alignment.divergences.forEach((divergence, position) => {
      const row = rows.find(({ alignments: of }) =>
        of.some((at) => at.alignment === alignment.index && at.divergence === position),
      );
      if (row === undefined) return;
      const mark = divergence.severity === 'conflict' ? 'differs' : 'wording';
      const note = { note: row.note, type: divergence.type };
      base.push(...markedSpans(divergence, 'base').map((span) => ({ ...span, mark, note }) as const));
      marks.push(...markedSpans(divergence, 'other').map((span) => ({ ...span, mark, note }) as const));
    });
    if (alignment.divergences.length === 0 && relationOf(alignment) === 'wording') {
      marks.push(...changedSpans(alignment, 'other', context));
      if (alignment === alignments[0]) base.push(...changedSpans(alignment, 'base', context));
    }
    others.set(alignment.index, marks);
  }
  return { base, others };
}

/**
 * The words of one side that are not the other's, none where that is nearly all of its sentences. A mark alone is no word,
 * and what only holds a sentence together no difference, unless nothing else changed.
 */
function changedSpans(alignment: Alignment, side: 'base' | 'other', context: ViewContext): MarkSpan[] {
  const article = side === 'base' ? 0 : alignment.article;
  const changes = (alignment.wording.edits ?? []).filter(({ kind }) => kind !== 'same');
  const { sentences } = context.analysis(article);
  const shown = new Set(claimSpans(article, alignment[side], context).map(({ sentence }) => sentence));
  const all = [...shown].flatMap((sentence) => sentences[sentence] ?? []);
  if (lengthOf(changes.flatMap((edit) => edit[side] ?? [])) > MOST_MARKED * lengthOf(all)) return [];
  const opposite = side === 'base' ? 'other' : 'base';
  const wordsOf = (edit: Edit, of: 'base' | 'other'): string =>
    context
      .snapshot(of === 'base' ? 0 : alignment.article)
      .text.slice(edit[of]?.start ?? 0, edit[of]?.end ?? 0);
  const isTelling = (edit: Edit, of: 'base' | 'other', to: 'base' | 'other'): boolean =>
    edit[of] !== null && !isOnlyGrammar(wordsOf(edit, of), wordsOf(edit, to));
  const anyTelling = changes.some(
    (edit) => isTelling(edit, side, opposite) || isTelling(edit, opposite, side),
  );
  const { text } = context.snapshot(article);
  return changes
    .filter((edit) => !anyTelling || isTelling(edit, side, opposite))
    .flatMap((edit) => edit[side] ?? [])
    .filter(({ start, end }) => hasLetter(text.slice(start, end)))
    .map(({ start, end }) => ({ start, end, mark: 'wording' }));
}

const lengthOf = (spans: readonly TextSpan[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);
