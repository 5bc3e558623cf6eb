import { browser } from 'wxt/browser';
import { ComparisonPanel, type ComparisonPanelProps } from '../../components/comparison-panel';
import type { TabCapture } from '../../lib/settings/tab-capture';
import type { PanelActions } from '../../lib/view/surface-actions';
import { backgroundMessenger } from '../shared/background-messenger';
import { captureTab } from '../shared/capture-tab';
import { mountPage } from '../shared/mount';
import { readShortcuts } from '../shared/shortcuts';
import { siteOf } from '../shared/site-of';
import { startWorker } from '../shared/start-worker';
import { captures, decisions } from '../shared/stores';
import { createSurface } from '../shared/surface';
import { allowSite, sharedActions } from '../shared/surface-actions';
import { followTab, type FrontTab } from './follow-tab';
import { stalenessOf } from './staleness';

const TOAST_MS = 3_000;

let front: FrontTab | null = null;
let capture: TabCapture | null = null;
let toast: ComparisonPanelProps['toast'] = null;
const shortcuts = await readShortcuts();

const surface = createSurface({
  messenger: backgroundMessenger,
  startWorker,
  decisions,
  onState: () => page.draw(),
});

const present = (): void =>
  surface.present(capture, capture === null || front === null ? null : stalenessOf(capture, front));

function say(words: ComparisonPanelProps['toast']): void {
  toast = words;
  page.draw();
  setTimeout(() => {
    if (toast !== words) return;
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

/** On a site the reader allowed for good, going to another page is enough. */
async function readAllowedSite(): Promise<void> {
  const site = siteOf(front?.url);
  if (front === null || front.loading || site === null) return;
  if (capture !== null && stalenessOf(capture, front) === null) return;
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
  decide: (decision) => void decisions.update((all) => [...all, decision]),
  undo: (decision) =>
    void decisions.update((all) => all.filter((one) => JSON.stringify(one) !== JSON.stringify(decision))),
  showInPage: () => undefined,
  setMarks: () => undefined,
  copyCitation: (lines) => void navigator.clipboard.writeText(lines.join('\n')).then(() => say('copied')),
  copyReport: () => undefined,
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
  />
));

captures.watch((tab, changed) => {
  if (tab !== front?.id) return;
  capture = changed;
  present();
});
await followTab(async (tab) => {
  front = tab;
  const stored = tab === null ? null : await captures.read(tab.id);
  if (front?.id !== tab?.id) return;
  capture = stored;
  present();
  await readAllowedSite();
});
