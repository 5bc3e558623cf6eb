import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options-page';
import type {
  OptionsActions,
  OptionsState,
  StarterInstallation,
  StoredCounts,
} from '../../lib/view/options-state';
import { backgroundMessenger } from '../shared/background-messenger';
import { exportPacks } from '../shared/export-packs';
import { LANGUAGES } from '../shared/languages';
import { mountPage } from '../shared/mount';
import { openCorpus } from '../shared/open-corpus';
import { readDecisions } from '../shared/read-decisions';
import { readShortcuts } from '../shared/shortcuts';
import { STARTER_PACK_KEY, starterPackComing } from '../shared/starter-pack';
import { decisions, settings } from '../shared/stores';
import { allowedSites, removeSite } from './allowed-sites';
import { deleteEverything } from './delete-everything';

const shortcuts = await readShortcuts();
let sites: readonly string[] = [];
let stored: StoredCounts = { kind: 'counting' };
let starter: StarterInstallation = 'ended';
let confirmingDelete = false;
/** While all is being deleted nothing is counted: it would be called empty too early, and be opened between its removals. */
let deleting = false;

async function refresh(): Promise<void> {
  sites = await allowedSites();
  const taken = await readDecisions(decisions);
  const corpus = await openCorpus();
  stored = corpus.ok
    ? {
        kind: 'counted',
        articles: (await corpus.value.packs()).reduce((sum, { articles }) => sum + articles, 0),
        decisions: taken.warnings.length === 0 ? taken.decisions.length : null,
        starter,
      }
    : { kind: 'unopened' };
  page.draw();
}

/** Sees to it that the first installation of the starter pack ends, well or not, and says how. */
async function awaitStarterPack(): Promise<void> {
  if (!(await starterPackComing())) return;
  starter = 'under-way';
  await refresh();
  const answer = await backgroundMessenger.send('install-starter-pack', {});
  const installed = answer.ok ? answer.value : answer;
  if (installed.ok) starter = 'ended';
  else starter = installed.error.kind === 'storage-full' ? 'no-room' : 'failed';
  await refresh();
}

function ask(confirming: boolean): void {
  confirmingDelete = confirming;
  page.draw();
}

/** Chromium has a page for it that only an extension's tab can open; Firefox opens its own. */
function changeShortcuts(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings !== undefined) void openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

const actions: OptionsActions = {
  set: (key, value) => void settings.update((all) => ({ ...all, [key]: value })),
  removeSite: (site) => void removeSite(site).then(refresh),
  changeShortcuts,
  installStarterPack: () => void awaitStarterPack(),
  exportAll: () => void openCorpus().then((corpus) => (corpus.ok ? exportPacks(corpus.value) : undefined)),
  forgetDecisions: () => void decisions.write([]).then(refresh),
  askDelete: () => ask(true),
  cancelDelete: () => ask(false),
  deleteEverything: () => {
    deleting = true;
    void deleteEverything().finally(() => {
      deleting = false;
      ask(false);
      return refresh();
    });
  },
};

const page = await mountPage((mounted) => {
  const { theme, articleFont, language, offerMarks, singleKeys } = mounted.settings;
  const state: OptionsState = {
    theme,
    articleFont,
    language,
    languages: Object.entries(LANGUAGES).map(([tag, name]) => ({ tag, name })),
    offerMarks,
    singleKeys,
    sites,
    shortcuts,
    stored,
    confirmingDelete,
  };
  return <OptionsPage state={state} actions={actions} />;
});
// What the background installs after the first start is counted when it is there.
browser.storage.local.onChanged.addListener((changes) => {
  if (!(STARTER_PACK_KEY in changes) || deleting) return;
  starter = 'ended';
  void refresh();
});
await refresh();
await awaitStarterPack();
