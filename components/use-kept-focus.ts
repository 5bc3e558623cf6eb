import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What can hold the focus by keyboard, in the order of the document. */
const FOCUSABLE =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';

/**
 * Keeps the focus inside a surface that is drawn anew under it. Where the element that held it goes ("Show more" once
 * all is shown, "Undo" once it is undone), the one that stands in its place takes it: the same card's button, or else
 * whatever came next. A reader at the keyboard is never thrown back to the top.
 */
export function useKeptFocus(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let held: { readonly element: Element; readonly position: number; readonly card: string | null } | null =
      null;
    const all = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const card = target.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null;
      held = { element: target, position: all().indexOf(target as HTMLElement), card };
    };
    const restore = (): void => {
      if (held === null || held.element.isConnected) return;
      const { position, card } = held;
      held = null;
      const active = document.activeElement;
      if (active !== null && active !== document.body) return;
      const same = card === null ? null : element.querySelector<HTMLElement>(`[data-card="${card}"] button`);
      const list = all();
      (same ?? list[Math.min(Math.max(position, 0), list.length - 1)])?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(restore);
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', onFocusIn);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', onFocusIn);
    };
  }, [root]);
}
