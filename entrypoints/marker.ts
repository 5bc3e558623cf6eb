import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anchoring } from '../lib/page/anchoring/anchor-quote';
import {
  createHighlights,
  type HighlightRegistry,
  type HighlightTools,
  type PageHighlights,
} from '../lib/page/highlights/page-highlights';
import { marksTouched, type Press } from '../lib/page/highlights/marks-touched';
import { inSlices } from '../lib/page/in-slices';
import {
  MARK_KINDS,
  MARKS_CHANNEL,
  takeMarkOrder,
  type MarkAnswer,
  type MarkKind,
  type MarkOrder,
  type MarksWanted,
  type MarksTouched,
} from './shared/mark-order';

/** The marks of this page. Kept in our own world between injections, so that they can be replaced and cleared. */
interface PageMarks {
  highlights: ReadonlyMap<MarkKind, PageHighlights>;
  /** What is marked, parallel to the order. Empty while nothing is. */
  ranges: readonly (Range | null)[];
  /** The panel they belong to; `null` until it has tied itself to them. */
  owner: Port | null;
}

type Port = ReturnType<typeof browser.runtime.connect>;

interface World {
  crossreadMarks?: PageMarks;
  CSS?: HighlightRegistry;
  Highlight?: HighlightTools['Highlight'];
}

const TOOLS = { now: () => performance.now(), pause: nextTask };

/** Milliseconds in which a panel ties itself to the marks it asked for; it closed in between if it does not. */
const TIE_MS = 3_000;

/** Shows and marks words in the page it is injected into, without a change to its elements. Answers as JSON text. */
export default defineUnlistedScript({
  async main(): Promise<string> {
    return JSON.stringify(await carryOut(takeMarkOrder()));
  },
});

async function carryOut({ show, marks }: MarkOrder): Promise<MarkAnswer> {
  // Compiling this script was work of its own.
  await nextTask();
  const quotes = [...(show === null ? [] : [show]), ...(marks?.quotes ?? []).map(({ quote }) => quote)];
  const found = await inSlices(anchoring(document, quotes), TOOLS);
  const shown = show === null ? null : (found[0] ?? null);
  if (shown !== null) scrollTo(shown);
  const page = (globalThis as World).crossreadMarks;
  // Only a page that the reader had marked shows where the reader came from.
  if (page !== undefined && page.ranges.length > 0 && shown !== null)
    page.highlights.get('current')?.set([shown]);
  const missing = marks === null ? null : mark(marks, found.slice(show === null ? 0 : 1));
  return { shown: shown !== null, missing };
}

/** Marks what was found. @returns the positions of what was not, `null` where nothing can be marked */
function mark({ names, quotes }: MarksWanted, ranges: readonly (Range | null)[]): number[] | null {
  const { CSS: css, Highlight } = globalThis as World;
  if (css === undefined || Highlight === undefined) return null;
  const made = MARK_KINDS.flatMap((kind): [MarkKind, PageHighlights][] => {
    const highlights = createHighlights({ css, Highlight }, names[kind]);
    return highlights === null ? [] : [[kind, highlights]];
  });
  if (made.length === 0) return null;
  const page = marksOfPage();
  clear(page);
  Object.assign(page, { highlights: new Map(made), ranges, owner: null } satisfies PageMarks);
  // All at once: the browser draws everything that is marked anew for each stretch that comes later.
  for (const [kind, highlights] of made)
    highlights.set(
      ranges.filter((range, index): range is Range => range !== null && quotes[index]?.kind === kind),
    );
  setTimeout(() => {
    if (page.ranges === ranges && page.owner === null) clear(page);
  }, TIE_MS);
  return ranges.flatMap((range, index) => (range === null ? [index] : []));
}

function clear(page: PageMarks): void {
  page.ranges = [];
  for (const highlights of page.highlights.values()) highlights.clear();
}

/** Brings a sentence to the middle of the window, also one inside a paragraph that is taller than the window. */
function scrollTo(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = range.startContainer.parentElement;
  if (element !== null && element.getBoundingClientRect().height < innerHeight / 2)
    return element.scrollIntoView({ block: 'center', behavior });
  const { top, bottom } = range.getBoundingClientRect();
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior });
}

function marksOfPage(): PageMarks {
  const world = globalThis as World;
  if (world.crossreadMarks !== undefined) return world.crossreadMarks;
  const marks: PageMarks = { highlights: new Map(), ranges: [], owner: null };
  world.crossreadMarks = marks;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === MARKS_CHANNEL) tieToPanel(marks, port);
  });
  return marks;
}

/**
 * Marks live no longer than the panel that explains them, whatever ends it. While they do, words that the reader presses or
 * selects are told to the panel; what the page's own script does is not the reader.
 */
function tieToPanel(marks: PageMarks, port: Port): void {
  marks.owner = port;
  const listen = (event: Event): void => {
    if (!event.isTrusted || marks.owner !== port) return;
    const press: Press | null = event instanceof MouseEvent ? { x: event.clientX, y: event.clientY } : null;
    const touched = marksTouched(document, marks.ranges, press);
    if (touched.length === 0) return;
    marks.highlights.get('current')?.set(touched.flatMap((position) => marks.ranges[position] ?? []));
    port.postMessage({ touched } satisfies MarksTouched);
  };
  const leave = (): void => {
    removeEventListener('pagehide', leave);
    removeEventListener('click', listen, true);
    removeEventListener('keyup', listen, true);
    // What was made in the meantime belongs to somebody else.
    if (marks.owner === port) clear(marks);
  };
  addEventListener('pagehide', leave);
  addEventListener('click', listen, true);
  addEventListener('keyup', listen, true);
  port.onDisconnect.addListener(leave);
}

/** Resolves when the page had its turn. A message and no timer: timers wait a second each in a window that is covered. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
