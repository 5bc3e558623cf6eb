/** A browser's shortcut as keys side by side: "Alt+Shift+C" to "Alt Shift C"; Mac signs are left as they are. */
export function shortcutKey(shortcut: string): string {
  return shortcut.replace(/\+/gu, ' ');
}
