import { browser } from 'wxt/browser';

/** The tab in front, as far as we may know it. `url` is missing where we have no access to the page (any more). */
export interface FrontTab {
  readonly id: number;
  readonly url: string | undefined;
  readonly loading: boolean;
}

/** The window a panel stands beside: its own, or the one named in its address where it has a window to itself. */
async function windowBeside(): Promise<number | undefined> {
  const named = /^\?window=(?<id>\d{1,10})$/u.exec(location.search)?.groups?.['id'];
  return named === undefined ? (await browser.windows.getCurrent()).id : Number(named);
}

/**
 * Follows the tab in front of the window the panel stands beside: switching, navigating, closing. Other windows have
 * their own panel and are never looked at.
 * @param onChange called at once and after each change; `null` while the window has no tab
 * @returns looks again, where access to the page may have changed: no event tells of that
 */
export async function followTab(onChange: (tab: FrontTab | null) => void): Promise<() => Promise<void>> {
  const windowId = await windowBeside();
  let front: number | undefined;
  let turn = 0;
  const look = async (): Promise<void> => {
    const mine = (turn += 1);
    const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
    if (mine !== turn) return;
    front = tab?.id;
    onChange(tab?.id === undefined ? null : { id: tab.id, url: tab.url, loading: tab.status === 'loading' });
  };
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void look();
  });
  browser.tabs.onUpdated.addListener((tabId) => {
    if (tabId === front) void look();
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    if (tabId === front) void look();
  });
  await look();
  return look;
}
