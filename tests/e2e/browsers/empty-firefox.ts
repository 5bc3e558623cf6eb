import type { Firefox } from './firefox';
import { ADDON_ID } from './firefox-process';
import { runInChrome } from './run-in-chrome';

/**
 * One window with one empty tab; the add-on gone with all that it may do; no trace of the pages that were visited, no
 * message in the console, no colour scheme of a test, nothing to paste.
 */
const EMPTY = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  for (const other of [...Services.wm.getEnumerator('navigator:browser')])
    if (other !== window) {
      for (const tab of [...other.gBrowser.tabs]) other.gBrowser.removeTab(tab, { skipPermitUnload: true });
      other.close();
    }
  await until(() => [...Services.wm.getEnumerator('navigator:browser')].length === 1);
  const popup = () => document.querySelector('.webextension-popup-browser');
  popup()?.closest('panel')?.hidePopup();
  await until(() => popup() === null);
  SidebarController.hide();
  const empty = gBrowser.addTrustedTab('about:blank');
  gBrowser.selectedTab = empty;
  for (const tab of [...gBrowser.tabs])
    if (tab !== empty) gBrowser.removeTab(tab, { skipPermitUnload: true, animate: false });
  const addon = await AddonManager.getAddonByID('${ADDON_ID}');
  await addon.uninstall();
  await ExtensionPermissions.removeAll('${ADDON_ID}');
  const { CLEAR_COOKIES, CLEAR_PERMISSIONS, CLEAR_CONTENT_PREFERENCES, CLEAR_HISTORY } = Ci.nsIClearDataService;
  await new Promise((onDataDeleted) =>
    Services.clearData.deleteData(
      CLEAR_COOKIES | CLEAR_PERMISSIONS | CLEAR_CONTENT_PREFERENCES | CLEAR_HISTORY, { onDataDeleted }));
  Cc['@mozilla.org/widget/clipboard;1'].getService(Ci.nsIClipboard)
    .emptyClipboard(Ci.nsIClipboard.kGlobalClipboard);
  Services.prefs.clearUserPref('layout.css.prefers-color-scheme.content-override');
  Services.console.reset();
  return [...gBrowser.tabs].length === 1 && !SidebarController.isOpen && (await AddonManager.getAddonByID('${ADDON_ID}')) === null;`;

/**
 * Makes a Firefox as it was before the add-on was installed. What the add-on stored lies under an address that no other
 * is given.
 * @throws when it cannot be done: such a Firefox must not be used again
 */
export async function emptyFirefox({ bidi }: Firefox): Promise<void> {
  if ((await runInChrome(bidi, EMPTY)) !== true) throw new Error('something of the file before is left');
}
