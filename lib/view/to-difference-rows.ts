import type { Alignment } from '../model/alignment';
import type { Divergence } from '../model/divergence';
import type { TextSpan } from '../model/text-span';
import { byGravity } from './by-gravity';
import type { DifferenceRow, Reading } from './claim-card';
import { chipOf } from './chip-of';
import { say, type MessageArgument } from './message';
import { ruleSentence } from './rule-sentence';
import type { ViewContext } from './view-context';

/** A row, and which divergence of which alignment it stands for. */
export interface NumberedRow extends DifferenceRow {
  readonly alignments: readonly { readonly alignment: number; readonly divergence: number }[];
}

/**
 * Rows of the table of differences, numbered from 1: the gravest first, then in the order of the witnesses. What
 * several articles say alike is one row.
 */
export function toDifferenceRows(alignments: readonly Alignment[], context: ViewContext): NumberedRow[] {
  const found = alignments.flatMap((alignment) =>
    alignment.divergences.map((divergence, position) => ({ alignment, divergence, position })),
  );
  const gravestFirst = found.toSorted((a, b) => byGravity(a.divergence, b.divergence));
  const rows = new Map<string, NumberedRow>();
  for (const { alignment, divergence, position } of gravestFirst) {
    const base = reading(divergence, 'base', 0, context);
    const other = reading(divergence, 'other', alignment.article, context);
    const key = JSON.stringify([
      divergence.type,
      divergence.severity,
      base.text,
      other.text?.toLowerCase() ?? null,
    ]);
    const known = rows.get(key);
    const place = { alignment: alignment.index, divergence: position };
    rows.set(key, {
      note: known?.note ?? rows.size + 1,
      chip: chipOf(divergence),
      base,
      other: known?.other ?? other,
      articles: context.inLetterOrder([...(known?.articles ?? []), alignment.article]),
      rule: { id: divergence.rule, sentence: ruleSentence(divergence.rule) },
      alignments: [...(known?.alignments ?? []), place],
    });
  }
  return [...rows.values()];
}

function reading(
  divergence: Divergence,
  side: 'base' | 'other',
  article: number,
  context: ViewContext,
): Reading {
  const spans = markedSpans(divergence, side);
  const words = context.wordsOf(article, spans);
  if (words === '') return { text: null, none: say(`none.${divergence.type}`), gloss: null };
  return { text: words, none: null, gloss: glossOf(divergence.detail[side], words) };
}

/** Words of a side that differ. Of a shortened quotation the other side has none: it is what it leaves out. */
export function markedSpans(divergence: Divergence, side: 'base' | 'other'): readonly TextSpan[] {
  return divergence.type === 'quote-trim' && side === 'other' ? [] : divergence[side];
}

/** The normalised value behind the words, where it says more than the words: a figure or a day. */
function glossOf(value: string | undefined, words: string): MessageArgument | null {
  const inside = /\(([^()]{1,60})\)$/u.exec(value ?? '')?.[1] ?? value;
  if (inside === undefined || inside === '' || words.toLowerCase().includes(inside.toLowerCase()))
    return null;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(inside)) return { kind: 'date', iso: inside, style: 'day' };
  return /^\d[\d.,–-]*$/u.test(inside) ? say('card.equals', { value: inside }) : null;
}
