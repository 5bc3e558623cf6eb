import { browser } from 'wxt/browser';
import { injectReader } from '../shared/inject-reader';

/** What is used of a tab. */
interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly windowId: number;
}

/** The tab the popup was opened for, and what its page answers. */
export interface EarlyReading {
  readonly tab: Tab | undefined;
  readonly answer: Promise<unknown> | undefined;
}

let begun: Promise<EarlyReading> | null = null;

/** Begins to read the page while the rest of the popup is still being loaded. */
export function beginReading(): void {
  begun = read();
}

/** What was begun; the same for every caller. */
export function earlyReading(): Promise<EarlyReading> {
  return (begun ??= read());
}

async function read(): Promise<EarlyReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const answer = tab?.id === undefined ? undefined : injectReader(tab.id, 'page');
  // Heard by whoever takes it; until then a refusal is not unheard.
  answer?.catch(() => undefined);
  return { tab, answer };
}
