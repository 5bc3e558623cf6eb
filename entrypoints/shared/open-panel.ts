import { browser } from 'wxt/browser';

/** Firefox's sidebar; not in the types of the shared API. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Size of the window that stands in for a side panel, in CSS pixels. */
const WINDOW = { width: 420, height: 800 };

/**
 * Opens the side panel. Call it first and synchronously in the handler of a click, key or menu: both browsers open it
 * only inside a gesture, and in Firefox one `await` before it ends the gesture. Safari has no side panel: there it is a
 * small window that follows the window named in its address.
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  if (sidebarAction !== undefined) return sidebarAction.open();
  const sidePanel = browser.sidePanel as typeof browser.sidePanel | undefined;
  if (sidePanel !== undefined) return sidePanel.open({ windowId });
  await browser.windows.create({ type: 'popup', url: `/sidepanel.html?window=${windowId}`, ...WINDOW });
}
