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
  type MarksTouched,
} from './shared/mark-order';

/** The marks of this page. Kept in our own world between injections, so that they can be replaced and cleared. */
interface PageMarks {
  readonly highlights: ReadonlyMap<MarkKind, PageHighlights>;
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

const TOOLS = {
  now: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
};

/** Shows and marks words in the page it is injected into, without a change to its elements. Answers as JSON text. */
export default defineUnlistedScript({
  async main(): Promise<string> {
    return JSON.stringify(await carryOut(takeMarkOrder()));
  },
});

async function carryOut({ show, marks }: MarkOrder): Promise<MarkAnswer> {
  const quotes = [...(show === null ? [] : [show]), ...(marks ?? []).map(({ quote }) => quote)];
  const found = await inSlices(anchoring(document, quotes), TOOLS);
  const shown = show === null ? null : (found[0] ?? null);
  if (shown !== null) scrollTo(shown);
  const page = marks === null ? (globalThis as World).crossreadMarks : marksOfPage();
  // Only a page that the reader had marked shows where the reader came from.
  if (page !== undefined && page.ranges.length > 0 && shown !== null)
    page.highlights.get('current')?.set([shown]);
  if (marks === null || page === undefined) return { shown: shown !== null, missing: [], names: [] };
  page.owner = null;
  page.ranges = found.slice(show === null ? 0 : 1);
  for (const [kind, highlight] of page.highlights)
    if (kind !== 'current')
      highlight.set(
        page.ranges.filter((range, index): range is Range => range !== null && marks[index]?.kind === kind),
      );
  return {
    shown: shown !== null,
    missing: page.ranges.flatMap((range, index) => (range === null ? [index] : [])),
    names: [...page.highlights].map(([kind, { name }]) => ({ kind, name })),
  };
}

/** Brings a sentence to the middle of the window, also one inside a paragraph that is taller than the window. */
function scrollTo(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = range.startContainer.parentElement;
  const { height } = element?.getBoundingClientRect() ?? { height: 0 };
  if (height < innerHeight / 2) return element?.scrollIntoView({ block: 'center', behavior });
  const { top, bottom } = range.getBoundingClientRect();
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior });
}

function marksOfPage(): PageMarks {
  const world = globalThis as World;
  if (world.crossreadMarks !== undefined) return world.crossreadMarks;
  const { CSS: css, Highlight } = world;
  const made = MARK_KINDS.flatMap((kind): [MarkKind, PageHighlights][] => {
    if (css === undefined || Highlight === undefined) return [];
    const highlights = createHighlights({ css, Highlight, randomName });
    return highlights === null ? [] : [[kind, highlights]];
  });
  const marks: PageMarks = { highlights: new Map(made), ranges: [], owner: null };
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
  const clear = (): void => {
    removeEventListener('pagehide', clear);
    removeEventListener('click', listen, true);
    removeEventListener('keyup', listen, true);
    // What was made in the meantime belongs to somebody else.
    if (marks.owner !== port) return;
    marks.ranges = [];
    for (const highlight of marks.highlights.values()) highlight.clear();
  };
  addEventListener('pagehide', clear);
  addEventListener('click', listen, true);
  addEventListener('keyup', listen, true);
  port.onDisconnect.addListener(clear);
}

/** Pages over plain http have `getRandomValues` but no `randomUUID`. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
