import { describe, expect, it } from 'vitest';
import type { MarkSpan } from '../../lib/view/build-segments';
import { marksOfSentence } from '../../lib/view/marks-of-sentence';

const wording = (start: number, end: number): MarkSpan => ({ start, end, mark: 'wording' });
const figure: MarkSpan = { start: 4, end: 9, mark: 'differs', note: { note: 1, type: 'number' } };

describe('marks of a sentence that stands in several pairs', () => {
  it('are those of the one pair where there is one', () => {
    const marks = [figure, wording(10, 20)];
    expect(marksOfSentence([{ marks, judged: [{ start: 0, end: 40 }] }])).toEqual(marks);
  });

  it('join what each pair marks in a claim of its own', () => {
    expect(
      marksOfSentence([
        { marks: [wording(2, 6)], judged: [{ start: 0, end: 20 }] },
        { marks: [wording(24, 30)], judged: [{ start: 20, end: 40 }] },
      ]),
    ).toEqual([wording(2, 6), wording(24, 30)]);
  });

  it('leave out words that another pair of the same claim says alike, and keep what neither does', () => {
    const judged = [{ start: 0, end: 40 }];
    expect(
      marksOfSentence([
        { marks: [wording(0, 15)], judged },
        { marks: [wording(10, 40)], judged },
      ]),
    ).toEqual([wording(10, 15), wording(10, 15)]);
  });

  it('keep every difference that has a row, whatever another pair says', () => {
    expect(
      marksOfSentence([
        { marks: [figure], judged: [] },
        { marks: [], judged: [{ start: 0, end: 40 }] },
      ]),
    ).toEqual([figure]);
  });
});
