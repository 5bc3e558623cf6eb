import type { ComponentChild } from 'preact';
import { ComparisonPanel } from '../../components/comparison-panel';
import { LibraryOpening } from '../../components/library-opening';
import { LibraryPage } from '../../components/library-page';
import { QuickCheck } from '../../components/quick-check';
import type { Comparison } from '../../lib/model/comparison';
import type { ComparisonView } from '../../lib/view/comparison-view';
import type { LibraryActions, LibraryState, UnopenedActions } from '../../lib/view/library-state';
import type { PanelActions } from '../../lib/view/surface-actions';
import type { SurfaceState } from '../../lib/view/surface-state';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { toDecisionRows } from '../../lib/view/to-decision-rows';
import { HOSTILE_COMPARISON } from '../fixtures/view/hostile-comparison';
import { DECISIONS, LIBRARY, TABLE, TASK } from '../fixtures/view/library';
import { manyClaims } from '../fixtures/view/many-claims';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';

const SHORTCUTS = { quickCheck: 'Alt+C', panel: 'Alt+Shift+C', save: 'Alt+Shift+S', selection: null };
const nothing = (): null => null;
const ACTIONS = new Proxy({}, { get: () => nothing }) as PanelActions & LibraryActions & UnopenedActions;

/** What the surfaces show of a comparison. */
export const viewOf = (comparison: Comparison): ComparisonView =>
  toComparisonView(comparison, { decisions: [], searched: { articles: 204, packs: 2 } });

/** A comparison as it stands in the panel. */
export const compared = (
  view: ComparisonView,
  more: Partial<SurfaceState & { kind: 'compared' }> = {},
): SurfaceState => ({
  kind: 'compared',
  view,
  stale: null,
  save: 'unsaved',
  marks: 'off',
  ...more,
});

/** The panel in a state. */
export const panel = (state: SurfaceState): ComponentChild => (
  <ComparisonPanel state={state} actions={ACTIONS} shortcuts={SHORTCUTS} singleKeys offerMarks toast={null} />
);
const popup = (state: SurfaceState): ComponentChild => (
  <QuickCheck state={state} actions={ACTIONS} shortcuts={SHORTCUTS} singleKeys />
);

const SNAPSHOT = { takenAt: '2023-10-27T14:02:00Z', articles: 1_190, brings: 4, later: 14 };
const library = (changed: Partial<LibraryState>): ComponentChild => (
  <LibraryPage
    state={{ ...LIBRARY, ...changed }}
    actions={ACTIONS}
    singleKeys
    decisions={{ rows: toDecisionRows(DECISIONS), onUndo: nothing }}
  />
);

/** The page is in a language without rules, and two of its paragraphs are closed. */
const PART_READ = toComparisonView(PORT_COMPARISON, {
  decisions: [],
  searched: { articles: 204, packs: 2 },
  captured: [
    { kind: 'part-read', percent: 60, hiddenParagraphs: 2 },
    { kind: 'unsupported-language', language: 'fi' },
  ],
});

const page = {
  publisher: 'Northgate Daily',
  headline: viewOf(PORT_COMPARISON).page.headline,
  date: '2023-10-27',
};
const PROGRESS = {
  read: { sentences: 38, claims: 24 },
  searching: { articles: 204, close: 4 },
  comparing: { done: 13, total: 24 },
  percent: 55,
};
const first =
  viewOf(PORT_COMPARISON).overlap.flatMap((item) => (item.kind === 'card' ? [item.card.id] : []))[0] ?? '';
const refused = (refusal: (SurfaceState & { kind: 'refused' })['refusal']): SurfaceState => ({
  kind: 'refused',
  page: null,
  refusal,
  site: 'northgate.example',
});

/** Every state of panel and popup, and what a hostile page makes of them, by name. Made when asked for. */
export const SCENES: Readonly<Record<string, () => ComponentChild>> = {
  compared: () => panel(compared(viewOf(PORT_COMPARISON))),
  changed: () => panel(compared(viewOf(PORT_COMPARISON), { stale: { kind: 'page-changed' } })),
  moved: () =>
    panel(
      compared(viewOf(PORT_COMPARISON), { stale: { kind: 'moved', site: 'northgate.example', open: false } }),
    ),
  gone: () =>
    panel(
      compared(viewOf(PORT_COMPARISON), { stale: { kind: 'sentence-gone', readAt: '2023-10-27T14:02:00Z' } }),
    ),
  marked: () => panel(compared(viewOf(PORT_COMPARISON), { marks: 'on', unlocated: [first] })),
  unmarkable: () => panel(compared(viewOf(PORT_COMPARISON), { marks: 'unavailable' })),
  again: () => panel(compared(viewOf(PORT_COMPARISON), { again: PROGRESS })),
  selection: () =>
    panel(compared(viewOf({ ...PORT_COMPARISON, selection: PORT_COMPARISON.analyses[0]!.sentences[1]! }))),
  progress: () => panel({ kind: 'progress', page, progress: PROGRESS, partial: null }),
  partial: () => panel({ kind: 'progress', page, progress: PROGRESS, partial: viewOf(PORT_COMPARISON) }),
  nothing: () =>
    panel({
      kind: 'nothing-comparable',
      page,
      searched: { articles: 204, packs: 2 },
      warnings: PART_READ.warnings.slice(1),
      save: 'unsaved',
    }),
  stopped: () => panel({ kind: 'stopped', page }),
  'timed-out': () => panel(refused({ kind: 'timed-out', limitMs: 3_000 })),
  'part-read': () => panel(compared(PART_READ)),
  'popup-part-read': () => popup(compared(PART_READ)),
  empty: () => panel({ kind: 'collection-empty', page, starterArticles: 15, save: 'unsaved' }),
  off: () => panel({ kind: 'packs-off', page }),
  damaged: () => panel({ kind: 'damaged', page, listed: 1_204, readable: 891 }),
  full: () => panel({ kind: 'storage-full', page, usedBytes: 300_000_000 }),
  unopened: () => panel({ kind: 'unopened', page, details: 'unavailable' }),
  failed: () => panel({ kind: 'failed', page, details: 'x'.repeat(400) }),
  'no-access': () => panel(refused({ kind: 'no-access' })),
  'too-short': () => panel(refused({ kind: 'too-short', sentences: 2 })),
  popup: () => popup(compared(viewOf(PORT_COMPARISON))),
  'popup-partial': () =>
    popup({ kind: 'progress', page, progress: PROGRESS, partial: viewOf(PORT_COMPARISON) }),
  'popup-hostile': () => popup(compared(viewOf(HOSTILE_COMPARISON))),
  hostile: () => panel(compared(viewOf(HOSTILE_COMPARISON))),
  library: () => library({}),
  'library-damaged': () =>
    library({
      damage: { listed: 1_204, readable: 1_199, gone: 3, altered: 1, misindexed: 1, snapshot: SNAPSHOT },
      missing: {
        after: 'damage',
        articles: [
          {
            headline: 'Basin 7 dredged to nine metres before the winter storms reach the northern quays',
            publisher: 'Meridian Post',
            url: 'https://meridian-post.example/2023/10/27/basin-7',
            comesBack: true,
          },
          { headline: null, publisher: null, url: 'https://northgate.example/a', comesBack: false },
        ],
        unknown: 3,
      },
    }),
  'library-newer': () => library({ newerDatabase: true, otherTab: true }),
  'library-table': () => library({ table: TABLE, task: TASK }),
  'library-unopened': () => (
    <LibraryOpening
      unopened={{
        problem: { kind: 'database' },
        snapshot: { takenAt: SNAPSHOT.takenAt, articles: SNAPSHOT.articles },
        working: false,
      }}
      actions={ACTIONS}
    />
  ),
  many: () => panel(compared(viewOf(manyClaims(300, 40)))),
};
