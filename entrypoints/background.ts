import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../lib/messaging/answer-messages';
import { captureTab } from './shared/capture-tab';
import { corpusHandlers } from './shared/corpus-handlers';
import { openPage } from './shared/open-page';
import { openPanel } from './shared/open-panel';
import { saveTab } from './shared/save-tab';
import { installStarterPack } from './shared/starter-pack';
import { captures } from './shared/stores';

const COMPARE_SELECTION = 'compare-selection';

/** Firefox calls the same thing `menus` when it is asked for by that permission. */
const menus = (browser as unknown as { menus?: typeof browser.contextMenus }).menus ?? browser.contextMenus;

/**
 * The background keeps nothing between events: the browser may stop it at any moment. All listeners are added
 * synchronously, so that an event that starts it again finds them.
 */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(
    answerMessages(corpusHandlers, { id: browser.runtime.id, origin: browser.runtime.getURL('/') }),
  );

  menus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === COMPARE_SELECTION) showAndRead(tab, 'selection');
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') showAndRead(tab, 'page');
    if (command === COMPARE_SELECTION) showAndRead(tab, 'selection');
    if (command === 'save-article' && tab?.id !== undefined)
      void saveTab({ id: tab.id, url: tab.url, granted: true });
  });

  browser.tabs.onRemoved.addListener((tab) => void captures.remove(tab));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void addMenu();
    void installStarterPack('keep-choice');
    if (reason === 'install') openPage('welcome');
  });
  browser.runtime.onStartup.addListener(() => void installStarterPack('keep-choice'));
});

/** The tab as menus and commands give it. */
interface AskedTab {
  readonly id?: number | undefined;
  readonly windowId: number;
  readonly url?: string | undefined;
}

/** Menu and key grant access to the page. The panel has to be opened before anything is awaited. */
function showAndRead(tab: AskedTab | undefined, what: 'page' | 'selection'): void {
  if (tab?.id === undefined) return;
  // Where it may not open (no gesture), what is read still waits for the panel.
  openPanel(tab.windowId).catch(() => undefined);
  void captureTab({ id: tab.id, url: tab.url, granted: true }, what);
}

async function addMenu(): Promise<void> {
  await menus.removeAll();
  menus.create({
    id: COMPARE_SELECTION,
    title: browser.i18n.getMessage('command_compare_selection' as '@@ui_locale'),
    contexts: ['selection'],
  });
}
