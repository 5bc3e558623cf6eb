/** A place a reader pressed, in CSS pixels of the window. */
export interface Press {
  readonly x: number;
  readonly y: number;
}

/** Pixels round a line of text that still count as the text. */
const NEAR = 2;

/**
 * Which marked stretches a reader means: those that the selection touches, or else the one that was pressed. Only looks:
 * nothing of the page is changed. Methods come from the prototype, since a form named like one would shadow it.
 * @param ranges the marked stretches; `null` for what could not be located
 * @param press where the pointer was pressed; `null` where a key was
 * @returns positions in `ranges`, empty where nothing marked is meant
 */
export function marksTouched(
  document: Document,
  ranges: readonly (Range | null)[],
  press: Press | null,
): number[] {
  const selection = Document.prototype.getSelection.call(document);
  if (selection !== null && !selection.isCollapsed && selection.rangeCount > 0) {
    const selected = selection.getRangeAt(0);
    return positionsWhere(ranges, (range) => meet(range, selected));
  }
  if (press === null) return [];
  const caret = caretAt(document, press);
  if (caret === null) return [];
  return positionsWhere(
    ranges,
    (range) => range.isPointInRange(caret.node, caret.offset) && isUnder(range, press),
  );
}

function positionsWhere(ranges: readonly (Range | null)[], isMeant: (range: Range) => boolean): number[] {
  return ranges.flatMap((range, position) => {
    try {
      return range !== null && isMeant(range) ? [position] : [];
    } catch {
      // The stretch left the page, or the two stand in different trees.
      return [];
    }
  });
}

/** Whether two stretches share at least one character. */
function meet(a: Range, b: Range): boolean {
  return (
    a.compareBoundaryPoints(Range.START_TO_END, b) > 0 && a.compareBoundaryPoints(Range.END_TO_START, b) < 0
  );
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, { x, y }: Press): Caret | null {
  const find = (Document.prototype as Partial<Document>).caretPositionFromPoint;
  const caret = find?.call(document, x, y) ?? null;
  return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
}

/** The caret nearest to an empty place may stand far from it: the words themselves have to be there. */
function isUnder(range: Range, { x, y }: Press): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR,
  );
}
