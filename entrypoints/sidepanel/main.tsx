import { browser } from 'wxt/browser';
import { ComparisonPanel, type ComparisonPanelProps } from '../../components/comparison-panel';
import type { TabCapture } from '../../lib/settings/tab-capture';
import { withDecision } from '../../lib/settings/with-decision';
import type { ShownPlace } from '../../lib/view/claim-card';
import { textFragmentUrl } from '../../lib/report/text-fragment-url';
import type { PanelActions } from '../../lib/view/surface-actions';
import type { Pointed, Stale, SurfaceState } from '../../lib/view/surface-state';
import { backgroundMessenger } from '../shared/background-messenger';
import { captureTab } from '../shared/capture-tab';
import { mountPage } from '../shared/mount';
import { openPage } from '../shared/open-page';
import { readDecisions } from '../shared/read-decisions';
import { readPage } from '../shared/read-page';
import { reportActions } from '../shared/report-actions';
import { readShortcuts } from '../shared/shortcuts';
import { siteOf } from '../shared/site-of';
import { startWorker } from '../shared/start-worker';
import { captures, decisions } from '../shared/stores';
import { createSurface } from '../shared/surface';
import { allowSite, sharedActions } from '../shared/surface-actions';
import { undoDecision } from '../shared/undo-decision';
import { followTab, type FrontTab } from './follow-tab';
import { onCollectionChange } from './on-collection-change';
import { markPage, showInPage, type PageMarks } from './page-marks';
import { createPageWatch } from './page-watch';
import { stalenessOf } from './staleness';

const TOAST_MS = 3_000;
/** What is said of the collection and not of the page: true for as long as nobody changes it. */
const OF_COLLECTION: readonly SurfaceState['kind'][] = [
  'collection-empty',
  'packs-off',
  'damaged',
  'unopened',
];

let front: FrontTab | null = null;
let capture: TabCapture | null = null;
let toast: ComparisonPanelProps['toast'] = null;
/** The marks this panel made, in the page in front. */
let marked: PageMarks | null = null;
/** Counts what was asked for: what is made for an earlier one is not kept. */
let marking = 0;
let marksMade: Promise<void> = Promise.resolve();
let pointed: Pointed | null = null;
const shortcuts = await readShortcuts();

const surface = createSurface({
  messenger: backgroundMessenger,
  startWorker,
  decisions,
  onState: (state) => {
    // What is marked is what is shown: another comparison of the page marks it anew.
    if (marked !== null && state.kind === 'compared' && state.view !== marked.view) {
      marked.clear();
      marked = null;
      mark();
    }
    page.draw();
  },
});

const watch = createPageWatch({
  read: ({ id, url }) => readPage({ id, url, granted: false }, 'page'),
  onVerdict: () => {
    surface.present(capture, staleness());
    void readAllowedSite();
  },
});
const staleness = (): Stale | null =>
  capture === null || front === null ? null : stalenessOf(capture, front, watch.verdict);

function present(): void {
  watch.look(capture, front);
  surface.present(capture, staleness());
}

let hiding: ReturnType<typeof setTimeout> | undefined;

function say(words: ComparisonPanelProps['toast']): void {
  toast = words;
  page.draw();
  // The same words may be said again before their time is over.
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    toast = null;
    page.draw();
  }, TOAST_MS);
}

/** Reads the page in front again. Without access what is shown stays; the notice says how to allow it. */
async function readAgain(): Promise<void> {
  if (front === null) return;
  const { id, url } = front;
  if (capture?.outcome.kind === 'read' && url === undefined) return present();
  await captureTab({ id, url, granted: false }, 'page');
}

/** Scrolls the page to a sentence; another article's sentence opens that article. */
async function show({ article, span }: ShownPlace): Promise<void> {
  if (surface.state.kind !== 'compared') return;
  if (article !== 0) {
    const other =
      surface.outcome?.kind === 'compared' ? surface.outcome.comparison.articles[article] : undefined;
    const href = other === undefined ? null : textFragmentUrl(other, span);
    if (href !== null) void browser.tabs.create({ url: href });
    return;
  }
  if (front === null || capture?.outcome.kind !== 'read') return;
  const { snapshot } = capture.outcome;
  const found = await showInPage(front.id, snapshot, span);
  if (found === 'gone') surface.present(capture, { kind: 'sentence-gone', readAt: snapshot.capturedAt });
  if (found === 'no-access')
    surface.present(capture, { kind: 'moved', site: siteOf(capture.url)?.host ?? null, open: false });
}

/** Turns marks on or off. Off takes effect at once, also while they are being made. */
function setMarks(on: boolean): void {
  if (surface.state.kind !== 'compared') return;
  if (on) return mark();
  clearMarks();
  surface.setMarks('off');
  say('marks-off');
}

/** Marks what is shown. One after the other: a page is not to be marked twice at once. */
function mark(): void {
  const mine = (marking += 1);
  surface.setMarks('making');
  marksMade = marksMade.then(async () => {
    if (mine !== marking || front === null || capture?.outcome.kind !== 'read') return;
    if (surface.state.kind !== 'compared') return;
    marked?.clear();
    marked = null;
    const made = await markPage({
      tab: front.id,
      base: capture.outcome.snapshot,
      view: surface.state.view,
      onGone: () => {
        if (marked !== made) return;
        marked = null;
        surface.setMarks('off');
      },
      onTouched: (cards) => {
        pointed = { cards };
        page.draw();
      },
    });
    // Turned off, or of another page, in the meantime.
    if (mine !== marking) return made?.clear();
    marked = made;
    surface.setMarks(made === null ? 'unavailable' : 'on', made?.unlocated);
  });
}

/** Marks live no longer than the panel shows their page; they also go with the panel itself. */
function clearMarks(): void {
  marking += 1;
  marked?.clear();
  marked = null;
}

/** On a site the reader allowed for good, going to another page is enough. */
async function readAllowedSite(): Promise<void> {
  const site = siteOf(front?.url);
  if (front === null || front.loading || site === null) return;
  if (capture !== null && staleness()?.kind !== 'moved') return;
  if (await browser.permissions.contains({ origins: [site.pattern] })) await readAgain();
}

const actions: PanelActions = {
  ...sharedActions(surface, backgroundMessenger),
  readAgain: () => void readAgain(),
  allowSite: () => {
    const site = siteOf(front?.url ?? capture?.url);
    if (site !== null) void allowSite(site.pattern).then(readAllowedSite);
  },
  openPanel: () => undefined,
  close: () => window.close(),
  decide: (decision) =>
    void decisions.update((all) => withDecision(all, decision)).catch(() => say('not-kept')),
  undo: (decision) => void undoDecision(decision).catch(() => say('not-kept')),
  showInPage: (place) => void show(place),
  setMarks,
  ...reportActions({
    compared: () => (surface.outcome?.kind === 'compared' ? surface.outcome : null),
    decisions: () => readDecisions(decisions),
    captured: () => (capture?.outcome.kind === 'read' ? capture.outcome.warnings : []),
    i18n: () => page.i18n,
    say,
  }),
  openClassroom: () => openPage('classroom', front === null ? '' : `tab=${front.id}`),
  wholePage: () => {
    if (capture?.outcome.kind !== 'read') return;
    void captures.write({ ...capture, outcome: { ...capture.outcome, selection: null } });
  },
};

const page = await mountPage(({ settings }) => (
  <ComparisonPanel
    state={surface.state}
    actions={actions}
    shortcuts={shortcuts}
    singleKeys={settings.singleKeys}
    offerMarks={settings.offerMarks}
    toast={toast}
    pointed={pointed}
  />
));

onCollectionChange(() => {
  if (OF_COLLECTION.includes(surface.state.kind)) surface.retry();
});

let lookAgain: (() => Promise<void>) | null = null;
captures.watch((tab, changed) => {
  if (tab !== front?.id) return;
  capture = changed;
  // The click that had the page read gave access to its address too.
  if (front.url === undefined && lookAgain !== null) void lookAgain();
  else present();
});
lookAgain = await followTab(async (tab) => {
  if (front?.id !== tab?.id) clearMarks();
  front = tab;
  const stored = tab === null ? null : await captures.read(tab.id);
  if (front?.id !== tab?.id) return;
  capture = stored;
  present();
  await readAllowedSite();
});
