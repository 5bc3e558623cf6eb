import type { DivergenceType } from '../model/divergence';
import type { TextSpan } from '../model/text-span';
import { hiddenCharacters } from './clean-text';
import type { MessageArgument } from './message';
import type { MarkKind, Segment } from './shown-text';

/** A stretch to be marked. `note` ties it to its row in the table of differences. */
export interface MarkSpan extends TextSpan {
  readonly mark: MarkKind;
  readonly note?: { readonly note: number; readonly type: DivergenceType };
  readonly gloss?: MessageArgument;
}

/** Where two marks overlap, the one named first here is shown. */
const PRECEDENCE: readonly MarkKind[] = ['hidden', 'cut-matters', 'cut', 'differs', 'wording', 'resolved'];

/**
 * Cuts `text[span]` where anything begins or ends, so that whoever prints it never slices. Joined, the segments are the
 * text again, but for hidden characters, which become their codes.
 * @param marks may overlap and may reach over the span's edges; empty ones are left out
 * @param focus what is compared; the rest is `soft`. `null`: all of it
 */
export function buildSegments(
  text: string,
  span: TextSpan,
  marks: readonly MarkSpan[],
  focus: readonly TextSpan[] | null = null,
): Segment[] {
  const hidden = hiddenCharacters(text, span.start, span.end);
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end) }))
    .filter((mark) => mark.start < mark.end);
  const edges = [...inside, ...hidden, ...(focus ?? []), span]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge >= span.start && edge <= span.end);
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const codes = new Map(hidden.map(({ start, code }) => [start, code]));

  return cuts.slice(1).map((end, index): Segment => {
    const start = cuts[index]!;
    const code = codes.get(start);
    const active = inside.filter((mark) => mark.start <= start && mark.end >= end);
    const shown = PRECEDENCE.map((kind) => active.find(({ mark }) => mark === kind)).find(Boolean);
    const ending = active.filter((mark) => mark.end === end);
    return {
      text: code ?? text.slice(start, end),
      mark: code === undefined ? (shown?.mark ?? null) : 'hidden',
      rows: distinctNotes(active).map(({ note }) => note),
      opens: distinctNotes(active.filter((mark) => mark.start === start)),
      notes: distinctNotes(ending).map(({ note }) => note),
      gloss: ending.find(({ gloss }) => gloss !== undefined)?.gloss ?? null,
      soft:
        shown === undefined &&
        focus !== null &&
        !focus.some((stretch) => stretch.start <= start && stretch.end >= end),
    };
  });
}

function distinctNotes(marks: readonly MarkSpan[]): { note: number; type: DivergenceType }[] {
  const seen = new Map<number, { note: number; type: DivergenceType }>();
  for (const { note } of marks) if (note !== undefined) seen.set(note.note, note);
  return [...seen.values()].sort((a, b) => a.note - b.note);
}

/** Text of a page that needs no marks: only hidden characters stand out. Cut at `limit` characters. */
export function plainSegments(text: string, limit = 2_000): Segment[] {
  const end = Math.min(text.length, limit);
  const segments = buildSegments(text, { start: 0, end }, []);
  return end < text.length
    ? [...segments, { text: '…', mark: null, rows: [], opens: [], notes: [], gloss: null, soft: false }]
    : segments;
}
