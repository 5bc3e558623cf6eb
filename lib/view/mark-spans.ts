import type { Alignment } from '../model/alignment';
import type { MarkSpan } from './build-segments';
import { relationOf } from './relation-of';
import { resolvedSpans } from './resolved-spans';
import { claimSpans } from './sentence-text';
import { markedSpans, type NumberedRow } from './to-difference-rows';
import type { ViewContext } from './view-context';

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
      const edits = (alignment.wording.edits ?? []).filter(({ kind }) => kind !== 'same');
      marks.push(
        ...edits.flatMap(({ other }) => (other === null ? [] : [{ ...other, mark: 'wording' as const }])),
      );
      if (alignment === alignments[0])
        base.push(
          ...edits.flatMap((edit) =>
            edit.base === null ? [] : [{ ...edit.base, mark: 'wording' as const }],
          ),
        );
    }
    others.set(alignment.index, marks);
  }
  return { base, others };
}
