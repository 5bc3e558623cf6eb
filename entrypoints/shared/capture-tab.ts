import type { TabCapture } from '../../lib/settings/tab-capture';
import { readPage, type KnownTab } from './read-page';
import { captures } from './stores';

/**
 * Reads the page of a tab and stores what came of it, so that popup, panel and background see the same.
 * @param what the whole page, or the words selected in it
 * @param onRead told what came of it before it is stored
 * @returns what was stored; rejects only where `storage.session` cannot be written
 */
export async function captureTab(
  tab: KnownTab,
  what: 'page' | 'selection',
  onRead?: (capture: TabCapture) => void,
): Promise<TabCapture> {
  const begun = { tab: tab.id, url: tab.url ?? null, at: Date.now() };
  const noted = captures.write({ ...begun, outcome: { kind: 'reading' } });
  const [outcome] = await Promise.all([readPage(tab, what), noted]);
  const capture = { ...begun, outcome };
  onRead?.(capture);
  await captures.write(capture);
  return capture;
}
