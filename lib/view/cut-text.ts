import type { Segment, ShownText } from './shown-text';

/** UTF-16 code units up to which words of an article stand whole: five long sentences. */
const WHOLE = 1_200;
/** Code units shown of longer ones, and how many of these stand before a mark that would else be out of sight. */
const SHOWN = 600;
const LEAD = 100;

/**
 * The part of a very long text that is shown until all of it is asked for: its beginning, or the words round its first
 * mark. Segments stay what they are; what tells of a difference stays with the end that it belongs to.
 * @returns `null` where the text is short enough to stand whole
 */
export function cutText({ segments, lang }: ShownText): ShownText | null {
  const total = segments.reduce((sum, { text }) => sum + text.length, 0);
  if (total <= WHOLE) return null;
  const marked = offsetOf(segments, ({ mark }) => mark !== null && mark !== 'resolved' && mark !== 'hidden');
  const from = marked > SHOWN - LEAD ? marked - LEAD : 0;
  let at = 0;
  const part = segments.flatMap((segment): Segment[] => {
    const start = Math.max(0, from - at);
    const end = Math.min(segment.text.length, from + SHOWN - at);
    at += segment.text.length;
    return start < end ? [slice(segment, start, end)] : [];
  });
  const before = from > 0 ? [plain('… ')] : [];
  const after = from + SHOWN < total ? [plain(' …')] : [];
  return { segments: [...before, ...part, ...after], lang };
}

const plain = (text: string): Segment => ({
  text,
  mark: null,
  rows: [],
  opens: [],
  notes: [],
  gloss: null,
  soft: true,
});

/** A character of two code units is left out whole, the code of a hidden one is kept whole. */
function slice(segment: Segment, start: number, end: number): Segment {
  if (segment.mark === 'hidden') return segment;
  const text = segment.text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
  const isEnd = end === segment.text.length;
  return {
    ...segment,
    text,
    opens: start === 0 ? segment.opens : [],
    notes: isEnd ? segment.notes : [],
    gloss: isEnd ? segment.gloss : null,
  };
}

function offsetOf(segments: readonly Segment[], isWanted: (segment: Segment) => boolean): number {
  let offset = 0;
  for (const segment of segments) {
    if (isWanted(segment)) return offset;
    offset += segment.text.length;
  }
  return 0;
}
