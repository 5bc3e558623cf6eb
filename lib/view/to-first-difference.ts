import { byGravestRow } from './by-gravity';
import type { ClaimCard } from './claim-card';
import type { FirstDifference } from './comparison-view';
import type { Segment, ShownText } from './shown-text';

/** Characters of one line, and how many may stand before the first mark however long it is, so that it is visible. */
const LINE = 40;
const LEAD = 18;

const PLAIN: Segment = { text: '', mark: null, rows: [], opens: [], notes: [], gloss: null, soft: false };

/**
 * The first difference for one glance: conflicts before wording, figures and negations before credits, then page order;
 * `null` where nothing differs, or where two sentences are put so differently throughout that one line of each shows no
 * difference.
 */
export function toFirstDifference(cards: readonly ClaimCard[]): FirstDifference | null {
  const gravest = cards.toSorted(byGravestRow);
  const card =
    gravest.find(({ relation }) => relation === 'differs') ??
    gravest.find((card) => card.relation === 'wording' && card.rows.length > 0 && marksBothSides(card)) ??
    gravest.find(({ relation, rows }) => relation === 'wording' && rows.length > 0) ??
    gravest.find((card) => card.relation === 'wording' && marksBothSides(card));
  // The words beside it are those of an article the first difference is with, not of one that only words it otherwise.
  const against = card?.rows[0]?.articles;
  const witness = card?.witnesses.find(({ article }) => against?.includes(article)) ?? card?.witnesses[0];
  if (card === undefined || witness === undefined) return null;
  // The chip beside the words names the kind of the first row: its words are to be seen, whatever else is marked.
  const note = card.rows[0]?.note ?? null;
  return {
    card,
    base: bringForward(card.base, note),
    other: bringForward(witness.text, note),
    article: witness.article,
  };
}

/** One glance needs a mark to look at on either side; an insertion has none on the one. */
function marksBothSides({ base, witnesses }: ClaimCard): boolean {
  const isMarked = (text: ShownText | undefined): boolean =>
    text?.segments.some(({ mark }) => mark === 'differs' || mark === 'wording') ?? false;
  return isMarked(base) && isMarked(witnesses[0]?.text);
}

/** Cuts the start of a sentence, at a word, so that the mark of a row comes early, or else its first mark. */
function bringForward({ segments, lang }: ShownText, note: number | null): ShownText {
  const marks = ['differs', 'wording'] as const;
  const ofRow = segments.findIndex(({ rows }) => note !== null && rows.includes(note));
  const ofKind = marks.map((kind) => segments.findIndex(({ mark }) => mark === kind));
  const at = [ofRow, ...ofKind].find((found) => found >= 0) ?? 0;
  const before = segments.slice(0, at);
  const lead = before.reduce((sum, { text }) => sum + text.length, 0);
  const quiet = segments.map((segment): Segment => ({
    ...segment,
    opens: [],
    notes: [],
    gloss: null,
    soft: false,
  }));
  const room = Math.max(LEAD, LINE - (segments[at]?.text.length ?? 0));
  if (lead <= room) return { segments: quiet, lang };
  return {
    segments: [{ ...PLAIN, text: '… ' }, ...lastOf(quiet.slice(0, at), room), ...quiet.slice(at)],
    lang,
  };
}

/** The last words, as many characters as there is room for; the code of a hidden character is kept whole or left out. */
function lastOf(segments: readonly Segment[], room: number): Segment[] {
  const kept: Segment[] = [];
  let left = room;
  for (const segment of segments.toReversed()) {
    const { text, mark } = segment;
    if (text.length <= left) kept.unshift(segment);
    else if (mark !== 'hidden') kept.unshift({ ...segment, text: text.slice(-left).replace(/^\S*\s/u, '') });
    left -= text.length;
    if (left <= 0) break;
  }
  return kept.filter(({ text }) => text !== '');
}
