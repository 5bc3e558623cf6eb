import { browser } from 'wxt/browser';
import type { Shortcuts } from '../../lib/view/surface-state';

/** The keys as the browser assigned them, which may be none: another extension can hold them. */
export async function readShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string): string | null =>
    commands.find((command) => command.name === name)?.shortcut || null;
  return {
    quickCheck: keyOf('_execute_action'),
    panel: keyOf('open-panel'),
    save: keyOf('save-article'),
    selection: keyOf('compare-selection'),
  };
}
