import { browser } from 'wxt/browser';
import { SAVED_PACK } from '../../lib/corpus/corpus-store';
import { captureTab } from './capture-tab';
import { openCorpus } from './open-corpus';
import type { KnownTab } from './read-page';

/** The sign on the toolbar button stays for so long, in milliseconds: the background is not stopped before. */
const SHOWN_MS = 5_000;

/**
 * Reads the page of a tab and saves it, as the reader asked by key. There is nothing open to say so in: the toolbar
 * button shows a sign, and its title the words. What was not saved says why as soon as the popup is opened.
 */
export async function saveTab(tab: KnownTab): Promise<void> {
  const saved = await save(tab).catch(() => false);
  const title = browser.i18n.getMessage((saved ? 'saved' : 'not_saved') as '@@ui_locale');
  await browser.action.setBadgeText({ tabId: tab.id, text: saved ? '✓' : '!' });
  await browser.action.setTitle({ tabId: tab.id, title });
  setTimeout(() => void clear(tab.id), SHOWN_MS);
}

async function save(tab: KnownTab): Promise<boolean> {
  const { outcome } = await captureTab(tab, 'page');
  if (outcome.kind !== 'read') return false;
  const corpus = await openCorpus();
  return corpus.ok && (await corpus.value.put([outcome.snapshot], SAVED_PACK)).ok;
}

/** Back to what every other tab shows. The tab may be gone by then. */
async function clear(tabId: number): Promise<void> {
  const { name } = browser.runtime.getManifest();
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
  await browser.action.setTitle({ tabId, title: name }).catch(() => undefined);
}
