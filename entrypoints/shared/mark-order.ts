import type { TextQuote } from '../../lib/model/text-quote';

/** How a stretch of the page is marked. `current` is the sentence the reader came from. */
export const MARK_KINDS = ['same', 'wording', 'differs', 'current'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** The channel between a panel and the marks it made: they go when it closes. */
export const MARKS_CHANNEL = 'crossread-marks';

/** What is to be marked, and under which names: those are hard to guess, and styled before there is anything to draw. */
export interface MarksWanted {
  readonly names: Readonly<Record<MarkKind, string>>;
  readonly quotes: readonly { readonly quote: TextQuote; readonly kind: MarkKind }[];
}

/** What the marker does in a page. */
export interface MarkOrder {
  /** Scroll to these words; where the page is marked, they become the `current` ones. */
  readonly show: TextQuote | null;
  /** Words to mark, each with its kind; replaces earlier marks. `null` leaves them as they are. */
  readonly marks: MarksWanted | null;
}

/** What it answers. */
export interface MarkAnswer {
  /** Whether the words to show were found. */
  readonly shown: boolean;
  /** Positions in `MarksWanted.quotes` of words the page does not say any more; `null` where nothing could be marked. */
  readonly missing: readonly number[] | null;
}

/** What goes through the channel when the reader presses or selects marked words: positions in `MarksWanted.quotes`. */
export interface MarksTouched {
  readonly touched: readonly number[];
}

interface World {
  crossreadMarkOrder?: string;
}

/**
 * Injected as a function before the marker: says what to do. It must not use anything from outside itself.
 * @param order JSON text of a `MarkOrder`: Chromium drops what is `null` from arguments that are objects
 */
export function placeMarkOrder(order: string): void {
  (globalThis as World).crossreadMarkOrder = order;
}

/** Called by the marker: takes the order and forgets it. */
export function takeMarkOrder(): MarkOrder {
  const world = globalThis as World;
  const order = world.crossreadMarkOrder;
  delete world.crossreadMarkOrder;
  return order === undefined ? { show: null, marks: null } : (JSON.parse(order) as MarkOrder);
}
