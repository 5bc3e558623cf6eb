// @vitest-environment jsdom
import { cleanup } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ComparisonPanel } from '../../components/comparison-panel';
import { LibraryPage } from '../../components/library-page';
import { OptionsPage } from '../../components/options-page';
import { QuickCheck } from '../../components/quick-check';
import { WelcomePage } from '../../components/welcome-page';
import type { LibraryActions, LibraryState } from '../../lib/view/library-state';
import type { OptionsActions } from '../../lib/view/options-state';
import { toDecisionRows } from '../../lib/view/to-decision-rows';
import type { SurfaceState } from '../../lib/view/surface-state';
import { DECISIONS, LIBRARY, PREVIEW, TABLE, TASK, VERSIONS } from '../fixtures/view/library';
import { PORT_VIEW, render, SHORTCUTS, spyActions } from './render';

afterEach(cleanup);

/** Colours need a real browser; everything else is looked at here. */
const RULES = { 'color-contrast': { enabled: false } };
/** Axe looks at every element of a long panel: some seconds, and many where the machine has other work. */
const WITHIN_MS = 90_000;
const nothing = (): void => undefined;
const anything = new Proxy({}, { get: () => nothing });

const COMPARED: SurfaceState = {
  kind: 'compared',
  view: PORT_VIEW,
  stale: null,
  save: 'unsaved',
  marks: 'off',
};
const panel = (state: SurfaceState) => (
  <ComparisonPanel
    state={state}
    actions={spyActions()}
    shortcuts={SHORTCUTS}
    singleKeys
    offerMarks
    toast={null}
  />
);

function library(changed: Partial<LibraryState>) {
  const state = { ...LIBRARY, ...changed };
  return (
    <LibraryPage
      key="l"
      state={state}
      actions={anything as LibraryActions}
      singleKeys
      decisions={{ rows: toDecisionRows(DECISIONS), onUndo: nothing }}
    />
  );
}

const SURFACES: readonly (readonly [name: string, tree: ComponentChild, tab: number | null])[] = [
  ['panel, overlap', panel(COMPARED), null],
  ['panel, wording', panel(COMPARED), 1],
  ['panel, sources', panel(COMPARED), 2],
  [
    'panel, refused',
    panel({ kind: 'refused', page: null, refusal: { kind: 'no-access' }, site: 'a.example' }),
    null,
  ],
  [
    'popup',
    <QuickCheck key="p" state={COMPARED} actions={spyActions()} shortcuts={SHORTCUTS} singleKeys />,
    null,
  ],
  ['library', library({}), null],
  [
    'library, everything open',
    library({
      selected: new Set(['a']),
      preview: PREVIEW,
      versions: VERSIONS,
      table: TABLE,
      task: TASK,
      query: { ...LIBRARY.query, publisher: 'Meridian Post' },
    }),
    null,
  ],
  [
    'library, cut off',
    library({ unfinished: { file: null, files: 3, done: 1, total: 3 }, rows: [], privateWindow: true }),
    null,
  ],
  [
    'options',
    <OptionsPage
      key="o"
      state={{
        theme: 'system',
        articleFont: 'serif',
        language: 'browser',
        languages: [],
        offerMarks: true,
        singleKeys: true,
        sites: ['a.example'],
        shortcuts: SHORTCUTS,
        stored: { kind: 'counted', articles: 1, decisions: 0, starter: 'failed' },
        confirmingDelete: true,
      }}
      actions={anything as OptionsActions}
    />,
    null,
  ],
  [
    'welcome',
    <WelcomePage
      key="w"
      starterArticles={12}
      starterOn={false}
      quickCheckKey="Alt+C"
      example={{ kind: 'done', view: PORT_VIEW }}
      onTurnOnStarterPack={nothing}
      onStartEmpty={nothing}
      onLibrary={nothing}
      onClassroom={nothing}
      onReports={nothing}
    />,
    null,
  ],
];

describe('axe finds nothing', () => {
  it.each<(typeof SURFACES)[number]>(SURFACES)(
    'in %s',
    async (_name, tree, tab) => {
      document.documentElement.lang = 'en';
      document.title = 'Crossread';
      const { container } = render(tree);
      if (tab !== null) container.querySelectorAll<HTMLElement>('[role=tab]')[tab]?.click();
      await new Promise((resolve) => setTimeout(resolve));
      const { violations } = await axe.run(document, { rules: RULES });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    },
    WITHIN_MS,
  );
});
