import { QuickCheck } from '../../components/quick-check';
import { backgroundMessenger } from '../shared/background-messenger';
import { captureTab } from '../shared/capture-tab';
import { mountPage } from '../shared/mount';
import { openPanel } from '../shared/open-panel';
import { readShortcuts } from '../shared/shortcuts';
import { siteOf } from '../shared/site-of';
import { startWorker } from '../shared/start-worker';
import { decisions } from '../shared/stores';
import { createSurface } from '../shared/surface';
import { allowSite, sharedActions } from '../shared/surface-actions';
import { earlyReading } from './early-reading';

const FIRST_ROWS = 'crossread: first rows';

const [{ tab, answer }, shortcuts] = await Promise.all([earlyReading(), readShortcuts()]);
const surface = createSurface({
  messenger: backgroundMessenger,
  startWorker,
  decisions,
  onState: (state) => {
    page.draw();
    if (state.kind === 'compared' || (state.kind === 'progress' && state.partial !== null)) markRows();
  },
});

/** Notes when the first rows were drawn, for the bench: from inside, so that no watching slows what is measured. */
function markRows(): void {
  if (performance.getEntriesByName(FIRST_ROWS).length === 0) performance.mark(FIRST_ROWS);
}

/** Opening the popup is the reader's gesture: it granted access to this page, so it is read at once. */
async function read(early?: Promise<unknown>): Promise<void> {
  if (tab?.id === undefined) return;
  await captureTab({ id: tab.id, url: tab.url, granted: true, answer: early }, 'page', (capture) =>
    surface.present(capture, null),
  );
}

const actions = {
  ...sharedActions(surface, backgroundMessenger),
  readAgain: () => void read(),
  allowSite: () => {
    const site = siteOf(tab?.url);
    if (site !== null) void allowSite(site.pattern).then(() => read());
  },
  openPanel: () => {
    if (tab?.windowId !== undefined) void openPanel(tab.windowId);
    window.close();
  },
  close: () => window.close(),
};

const page = await mountPage(({ settings: { singleKeys } }) => (
  <QuickCheck state={surface.state} actions={actions} shortcuts={shortcuts} singleKeys={singleKeys} />
));
await read(answer);
// The first date has the browser read its calendar, for some twenty milliseconds: now, while the engine works, and not when
// there are rows to draw.
page.i18n.date(new Date().toISOString(), 'day');
