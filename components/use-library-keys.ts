import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LibraryActions } from '../lib/view/library-state';
import { letterKey } from './letter-key';

export interface LibraryKeyOptions {
  readonly root: RefObject<HTMLElement>;
  readonly singleKeys: boolean;
  readonly actions: LibraryActions;
}

const FIELDS = 'input:not([type=checkbox]), select, textarea, [contenteditable]';
/** Long texts and lists that are scrolled by themselves, with the arrows. */
const SCROLLED = '[tabindex="0"]';

/**
 * Keys of the library: `/` goes to the search field and the arrow down from it to the list, arrows move between rows,
 * Delete removes the row, Z takes the last removal back, Escape closes what is open. Never in a field and never with a
 * modifier.
 */
export function useLibraryKeys({ root, singleKeys, actions }: LibraryKeyOptions): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const page = root.current;
      if (
        page === null ||
        event.defaultPrevented ||
        event.isComposing ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return;
      const target = event.target instanceof HTMLElement ? event.target : page;
      const rows = [...page.querySelectorAll<HTMLElement>('[data-row]')];
      // Escape empties the field first, which the browser does while the focus is in it.
      const leavesSearch =
        target instanceof HTMLInputElement &&
        target.type === 'search' &&
        (event.key === 'ArrowDown' || (event.key === 'Escape' && target.value === ''));
      if (leavesSearch && focusRow(rows[0])) event.preventDefault();
      if (target.closest(FIELDS) !== null) return;
      if (event.key.startsWith('Arrow') && target.matches(SCROLLED)) return;
      const here = rows.findIndex((row) => row.contains(target));
      if (act(event, page, rows, here)) event.preventDefault();
    };
    const act = (
      event: KeyboardEvent,
      page: HTMLElement,
      rows: readonly HTMLElement[],
      here: number,
    ): boolean => {
      switch (event.key) {
        case 'ArrowDown':
          return focusRow(rows[here + 1]);
        case 'ArrowUp':
          return focusRow(rows[Math.max(0, here - 1)]);
        case 'Escape':
          if (document.activeElement?.closest('[data-open]') != null) focusRow(rows[here]);
          return run(() => actions.preview(null));
        case 'Delete': {
          const chosen = rows[here]?.dataset['row'];
          if (chosen === undefined || page.querySelector('[data-readonly]') !== null) return false;
          focusRow(rows[here + 1] ?? rows[here - 1]);
          return run(() => actions.remove([chosen]));
        }
        default:
          return singleKeys && letter(letterKey(event), page);
      }
    };
    const letter = (key: string, page: HTMLElement): boolean => {
      if (key === '/') return run(() => page.querySelector<HTMLElement>('input[type=search]')?.focus());
      return key === 'z' && run(() => actions.undo());
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [root, singleKeys, actions]);
}

function run(action: () => void): true {
  action();
  return true;
}

function focusRow(row: HTMLElement | undefined): boolean {
  row?.querySelector<HTMLElement>('h2 button')?.focus();
  return row !== undefined;
}
