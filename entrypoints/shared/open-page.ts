import { browser } from 'wxt/browser';

/** A page of the extension in a tab. */
export type OwnPage = 'library' | 'options' | 'welcome' | 'report' | 'classroom';

/** Opens a page of the extension in a new tab; `query` goes behind the question mark. */
export function openPage(page: OwnPage, query = ''): void {
  const address = browser.runtime.getURL(`/${page}.html`);
  void browser.tabs.create({ url: query === '' ? address : `${address}?${query}` });
}
