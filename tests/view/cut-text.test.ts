import { describe, expect, it } from 'vitest';
import { cutText } from '../../lib/view/cut-text';
import type { Segment, ShownText } from '../../lib/view/shown-text';

const segment = (text: string, more: Partial<Segment> = {}): Segment => ({
  text,
  mark: null,
  rows: [],
  opens: [],
  notes: [],
  gloss: null,
  soft: false,
  ...more,
});
const shown = (...segments: Segment[]): ShownText => ({ segments, lang: 'en' });
const joined = (text: ShownText | null): string =>
  (text?.segments ?? []).map(({ text: words }) => words).join('');
const LONG = 'word '.repeat(2_000);

describe('cutText', () => {
  it('leaves a text of ordinary length whole', () => {
    expect(cutText(shown(segment('word '.repeat(240))))).toBeNull();
    expect(cutText(shown(segment(`${'word '.repeat(240)}!`)))).not.toBeNull();
  });

  it('shows the beginning of a text of ten thousand characters', () => {
    const cut = joined(cutText(shown(segment(LONG))));
    expect(cut).toMatch(/^word word .* …$/u);
    expect(cut.length).toBeLessThan(610);
  });

  it('shows the words round the first mark where that stands far behind', () => {
    const mark = segment('forty', {
      mark: 'differs',
      rows: [1],
      opens: [{ note: 1, type: 'number' }],
      notes: [1],
    });
    const cut = cutText(shown(segment(LONG), mark, segment(LONG)));
    expect(joined(cut)).toMatch(/^… .{90,110}forty/u);
    expect(cut!.segments).toContainEqual(mark);
  });

  it('ties no number to a mark that is cut off before its end', () => {
    const mark = segment(LONG, {
      mark: 'wording',
      rows: [2],
      opens: [{ note: 2, type: 'label' }],
      notes: [2],
    });
    const [first] = cutText(shown(mark))!.segments;
    expect(first).toMatchObject({ mark: 'wording', opens: [{ note: 2 }], notes: [] });
  });

  it('cuts no character in two and no code of a hidden one', () => {
    const cut = cutText(shown(segment('a'), segment('𝔸'.repeat(3_000))));
    expect(joined(cut)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
    const code = segment('U+202E', { mark: 'hidden' });
    expect(joined(cutText(shown(segment('x'.repeat(597)), code, segment(LONG))))).toContain('U+202E');
  });
});
