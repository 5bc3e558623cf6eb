import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anchorQuote, anchorQuotes } from '../lib/page/anchoring/anchor-quote';
import {
  createHighlights,
  type HighlightRegistry,
  type HighlightTools,
  type PageHighlights,
} from '../lib/page/highlights/page-highlights';
import {
  MARK_KINDS,
  takeMarkOrder,
  type MarkAnswer,
  type MarkKind,
  type MarkOrder,
} from './shared/mark-order';

/** Marks of this page, kept in our own world between injections so that they can be replaced and cleared. */
interface World {
  crossreadHighlights?: ReadonlyMap<MarkKind, PageHighlights>;
  CSS?: HighlightRegistry;
  Highlight?: HighlightTools['Highlight'];
}

/** Shows and marks words in the page it is injected into, without a change to its elements. Answers as JSON text. */
export default defineUnlistedScript(() => JSON.stringify(carryOut(takeMarkOrder())));

function carryOut({ show, marks }: MarkOrder): MarkAnswer {
  const range = show === null ? null : anchorQuote(document, show);
  range?.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  });
  if (marks === null) return { shown: range !== null, marked: 0, names: [] };
  const highlights = highlightsOfPage();
  const ranges = anchorQuotes(
    document,
    marks.map(({ quote }) => quote),
  );
  let marked = 0;
  for (const [kind, highlight] of highlights) {
    const own = ranges.filter((one, index) => one !== null && marks[index]?.kind === kind) as Range[];
    highlight.set(own);
    marked += own.length;
  }
  const names = [...highlights].map(([kind, { name }]) => ({ kind, name }));
  return { shown: range !== null, marked, names };
}

function highlightsOfPage(): ReadonlyMap<MarkKind, PageHighlights> {
  const world = globalThis as World;
  if (world.crossreadHighlights !== undefined) return world.crossreadHighlights;
  const { CSS: css, Highlight } = world;
  const made = MARK_KINDS.flatMap((kind): [MarkKind, PageHighlights][] => {
    if (css === undefined || Highlight === undefined) return [];
    const highlights = createHighlights({ css, Highlight, randomName });
    return highlights === null ? [] : [[kind, highlights]];
  });
  world.crossreadHighlights = new Map(made);
  return world.crossreadHighlights;
}

/** Pages over plain http have `getRandomValues` but no `randomUUID`. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
