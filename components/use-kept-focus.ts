import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What can hold the focus by keyboard, in the order of the document. */
const FOCUSABLE =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';

interface Held {
  readonly element: HTMLElement;
  readonly position: number;
  readonly card: string | null;
  /** Where the focus goes once it is gone, where somebody says so. */
  readonly then: string | null;
}

/**
 * Keeps the focus inside a surface that is drawn anew under it. Where the element that held it goes ("Show more" once
 * all is shown, "Undo" once it is undone) or is turned off ("Save" once it is saved), the one that stands in its place
 * takes it: what it names itself (`data-then`, a selector), the same card's button, or else whatever came next. What is
 * only put elsewhere keeps it. What passes by itself (`data-passing`: a toast with its "Undo") gives it back to where it
 * was before. A reader at the keyboard is never thrown back to the top.
 */
export function useKeptFocus(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let held: Held | null = null;
    let passing: HTMLElement | null = null;
    const all = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown);
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      passing = target.closest('[data-passing]') === null ? null : target;
      if (passing !== null) return;
      const card = target.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null;
      const then = target.closest<HTMLElement>('[data-then]')?.dataset['then'] ?? null;
      held = { element: target, position: all().indexOf(target), card, then };
    };
    const restore = (changes: readonly MutationRecord[]): void => {
      const lost = passing ?? held?.element;
      if (lost === undefined || !(isGone(lost) || isMoved(lost, changes))) return;
      const active = document.activeElement;
      if (active !== null && active !== document.body && active !== lost) return;
      if (!isGone(lost)) return lost.focus({ preventScroll: true });
      passing = null;
      successorOf(held)?.focus({ preventScroll: true });
    };
    const successorOf = (before: Held | null): HTMLElement | undefined => {
      if (before !== null && !isGone(before.element)) return before.element;
      const { position = 0, card = null, then = null } = before ?? {};
      held = null;
      const named = then === null ? [] : [...element.querySelectorAll<HTMLElement>(then)];
      const next = named.find((one) => isShown(one) && !isGone(one));
      if (next !== undefined) return next;
      const same = card === null ? null : element.querySelector<HTMLElement>(`[data-card="${card}"] button`);
      const list = all();
      return same ?? list[Math.min(Math.max(position, 0), list.length - 1)];
    };
    const observer = new MutationObserver(restore);
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    element.addEventListener('focusin', onFocusIn);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', onFocusIn);
    };
  }, [root]);
}

/** What only shows at another width takes no focus. Test environments without layout know of none. */
const isShown = (element: HTMLElement): boolean =>
  !('checkVisibility' in element) || element.checkVisibility();

/** Put in another place of the page, as a list does that is ordered anew: browsers take the focus from it. */
const isMoved = (element: HTMLElement, changes: readonly MutationRecord[]): boolean =>
  changes.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(element)));

const isGone = (element: HTMLElement): boolean => !element.isConnected || element.matches(':disabled');
