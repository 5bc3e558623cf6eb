import { browser } from 'wxt/browser';

/** Firefox's sidebar; not in the types of the shared API. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel. Call it first and synchronously in the handler of a click, key or menu: both browsers open it
 * only inside a gesture, and in Firefox one `await` before it ends the gesture.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  if (sidebarAction !== undefined) return sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}
