import type { TabCapture } from '../../lib/settings/tab-capture';
import { readPage, type KnownTab } from './read-page';
import { captures } from './stores';

/**
 * Reads the page of a tab and stores what came of it, so that popup, panel and background see the same.
 * @param what the whole page, or the words selected in it
 * @returns what was stored; rejects only where `storage.session` cannot be written
 */
export async function captureTab(tab: KnownTab, what: 'page' | 'selection'): Promise<TabCapture> {
  const begun = { tab: tab.id, url: tab.url ?? null, at: Date.now() };
  await captures.write({ ...begun, outcome: { kind: 'reading' } });
  const capture = { ...begun, outcome: await readPage(tab, what) };
  await captures.write(capture);
  return capture;
}
