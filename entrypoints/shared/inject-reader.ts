import { browser } from 'wxt/browser';
import { placeOrder } from './reader-order';

/**
 * Has a tab's page read: one answer, which is a stranger's text and still to be parsed. Knows no schema,
 * so that a page of ours can call it before the rest of it is loaded. Rejects where the browser allows no access.
 */
export async function injectReader(tab: number, what: 'page' | 'selection'): Promise<unknown> {
  // A page that never finishes loading is read as it stands.
  const into = { target: { tabId: tab }, injectImmediately: true };
  // Without an order the page is read: one journey less, on which the first rows would wait.
  if (what !== 'page') await browser.scripting.executeScript({ ...into, func: placeOrder, args: [what] });
  const [injected] = await browser.scripting.executeScript({ ...into, files: ['/reader.js'] });
  return injected?.result;
}
