import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { letterKey } from './letter-key';

/** What keys ask for. Those about a card get the id of the card that holds the focus. */
export interface PanelKeyHandlers {
  selectTab(position: number): void;
  stepTab(step: 1 | -1): void;
  toggleReason(card: string): void;
  show(card: string): void;
  notTheSame(card: string): void;
  copy(card: string): void;
  undo(): void;
  toggleOrder(): void;
  readAgain(): void;
  /** Closes what was opened last: the list of keys, the card with the focus, the selection. Says whether there was any. */
  leave(card: string | undefined): boolean;
  toggleHelp(): void;
}

export interface PanelKeyOptions {
  readonly root: RefObject<HTMLElement>;
  /** Single letters may be turned off (WCAG 2.1.4); arrows and Escape stay. */
  readonly singleKeys: boolean;
  readonly rightToLeft: boolean;
  readonly handlers: PanelKeyHandlers;
}

/**
 * Keys of the panel. They act while the panel's document has the focus, never in a field and never with a modifier, so
 * that they take nothing from browser, page or assistive technology. Before the first Tab the body holds the focus: J
 * leads from there to the first card.
 */
export function usePanelKeys({ root, singleKeys, rightToLeft, handlers }: PanelKeyOptions): void {
  // Before the next key comes: one may follow a drawing at once, and is to meet what was drawn.
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]') !== null) return;
      if (act(event, target, element)) event.preventDefault();
    };
    const act = (event: KeyboardEvent, target: HTMLElement, panel: HTMLElement): boolean => {
      const { key } = event;
      const inTabs = target.closest('[role=tab]') !== null;
      if (key === 'Escape') return handlers.leave(cardOf(target));
      if (key === 'ArrowDown') return moveFocus(panel, target, 1);
      if (key === 'ArrowUp') return moveFocus(panel, target, -1);
      if (!inTabs && (key === 'ArrowLeft' || key === 'ArrowRight'))
        return run(() => handlers.stepTab((key === 'ArrowRight') === rightToLeft ? -1 : 1));
      return singleKeys && letter(letterKey(event), target, panel);
    };
    const letter = (key: string, target: HTMLElement, panel: HTMLElement): boolean => {
      const card = cardOf(target);
      const onCard = (action: (card: string) => void): boolean =>
        card !== undefined && run(() => action(card));
      switch (key) {
        case '1':
        case '2':
        case '3':
          return run(() => handlers.selectTab(Number(key) - 1));
        case 'j':
          return moveFocus(panel, target, 1);
        case 'k':
          return moveFocus(panel, target, -1);
        case 'p':
          return onCard((id) => handlers.show(id));
        case 'w':
          return onCard((id) => handlers.toggleReason(id));
        case 'n':
          return onCard((id) => handlers.notTheSame(id));
        case 'c':
          return onCard((id) => handlers.copy(id));
        case 'z':
          return run(() => handlers.undo());
        case 'd':
          return run(() => handlers.toggleOrder());
        case 'r':
          return run(() => handlers.readAgain());
        case '?':
          return run(() => handlers.toggleHelp());
        default:
          return false;
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [root, singleKeys, rightToLeft, handlers]);
}

const cardOf = (target: HTMLElement): string | undefined =>
  target.closest<HTMLElement>('[data-card]')?.dataset['card'];

function run(action: () => void): true {
  action();
  return true;
}

/**
 * Moves the focus to the next or previous card, from wherever it is, and past the last to "more"; stays at the ends. From
 * outside the list it goes to the card that was pointed at in the page, or else to the first.
 */
function moveFocus(panel: HTMLElement, target: HTMLElement, step: 1 | -1): boolean {
  const cards = [...panel.querySelectorAll<HTMLElement>('[data-card], [data-more]')];
  const here = cards.findIndex((card) => card.contains(target));
  const entry =
    cards.find(({ dataset }) => dataset['pointed'] !== undefined) ?? cards[step === 1 ? 0 : cards.length - 1];
  const next = here < 0 ? entry : cards[here + step];
  next?.querySelector<HTMLElement>('button')?.focus();
  return next !== undefined;
}
