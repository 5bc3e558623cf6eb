// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { marksTouched } from '../../../lib/page/highlights/marks-touched';

beforeEach(() => {
  const paragraph = document.createElement('p');
  paragraph.append('The bridge opened. Nobody was hurt.');
  const shadow = document.createElement('img');
  shadow.name = 'getSelection';
  document.body.replaceChildren(paragraph, shadow);
  // jsdom lays nothing out: one line of text, ten pixels to a character, and one caret for each of them.
  Range.prototype.getClientRects = function (this: Range) {
    const [left, right] = [this.startOffset * 10, this.endOffset * 10];
    return [{ left, right, top: 0, bottom: 20 }] as unknown as DOMRectList;
  };
  Document.prototype.caretPositionFromPoint = (x) => ({
    offsetNode: text(),
    offset: Math.min(text().length, Math.round(x / 10)),
    getClientRect: () => null,
  });
  document.getSelection()?.removeAllRanges();
});

const text = (): Text => document.querySelector('p')!.firstChild as Text;
function stretch(start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(text(), start);
  range.setEnd(text(), end);
  return range;
}

describe('marksTouched', () => {
  const first = () => stretch(0, 18);
  const second = () => stretch(19, 35);

  it('finds what was pressed, and every claim that stands there', () => {
    expect(marksTouched(document, [first(), null, second(), stretch(0, 35)], { x: 60, y: 10 })).toEqual([
      0, 3,
    ]);
  });

  it('finds nothing where the words themselves are not', () => {
    expect(marksTouched(document, [first(), second()], { x: 60, y: 300 })).toEqual([]);
    expect(marksTouched(document, [first(), second()], { x: 900, y: 10 })).toEqual([]);
  });

  it('finds what a selection touches, whatever is pressed', () => {
    document.getSelection()?.addRange(stretch(25, 30));
    expect(marksTouched(document, [first(), second()], { x: 60, y: 10 })).toEqual([1]);
    expect(marksTouched(document, [first(), second()], null)).toEqual([1]);
  });

  it('finds nothing for a key that selected nothing', () => {
    expect(marksTouched(document, [first()], null)).toEqual([]);
  });

  it('passes over a stretch that left the page', () => {
    const gone = document.createElement('div');
    gone.append('The bridge opened.');
    const lost = document.createRange();
    lost.selectNodeContents(gone);
    document.getSelection()?.addRange(stretch(0, 5));
    expect(marksTouched(document, [lost, first()], null)).toEqual([1]);
  });
});
