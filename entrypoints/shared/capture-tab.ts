import type { TabCapture } from '../../lib/settings/tab-capture';
import { readPage, type KnownTab } from './read-page';
import { captures } from './stores';

/** UTF-16 code units of an article that fit into `storage.session`, which holds 10 MB, places of paragraphs included. */
const STORED_TEXT = 4_000_000;

/**
 * Reads the page of a tab and stores what came of it, so that popup, panel and background see the same.
 * @param what the whole page, or the words selected in it
 * @param onRead told what came of it before it is stored, and again where it cannot be
 * @returns what was stored: a refusal in place of an article that `storage.session` has no room for
 */
export async function captureTab(
  tab: KnownTab,
  what: 'page' | 'selection',
  onRead?: (capture: TabCapture) => void,
): Promise<TabCapture> {
  const begun = { tab: tab.id, url: tab.url ?? null, at: Date.now() };
  const noted = captures.write({ ...begun, outcome: { kind: 'reading' } });
  // Heard below; until then a refusal is not unheard.
  noted.catch(() => undefined);
  const outcome = await readPage(tab, what);
  const capture = { ...begun, outcome };
  onRead?.(capture);
  await noted;
  try {
    await captures.write(capture);
    return capture;
  } catch (error) {
    if (outcome.kind !== 'read') throw error;
    const found = outcome.snapshot.text.length;
    const refusal = { kind: 'too-large', measure: 'text', found, limit: STORED_TEXT } as const;
    const refused: TabCapture = { ...begun, outcome: { kind: 'refused', refusal } };
    onRead?.(refused);
    await captures.write(refused);
    return refused;
  }
}
