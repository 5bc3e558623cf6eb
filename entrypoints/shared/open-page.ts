import { browser } from 'wxt/browser';

/** A page of the extension in a tab. */
export type OwnPage = 'library' | 'options' | 'welcome';

/** Opens a page of the extension in a new tab. */
export function openPage(page: OwnPage): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
}
