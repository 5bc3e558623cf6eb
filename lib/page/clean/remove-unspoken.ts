import type { CleanRule } from './clean-rule';
import { removeSideMatter } from './clean-rule';

/** Letters of a decorated initial. */
const INITIAL = 2;

/**
 * `aria-hidden` keeps from screen readers what is there for the eye alone: icons, repeated links, decoration. On a box
 * that holds much of the page it only says that a dialog is open before it, and an initial still belongs to its word.
 */
export const removeUnspoken: CleanRule = {
  id: 'pre-aria-hidden',
  apply(page) {
    for (const element of page.document.body.querySelectorAll('[aria-hidden=true i]')) {
      if (!isInitial(element)) removeSideMatter(element, page);
      element.removeAttribute('aria-hidden');
    }
  },
};

/** One or two letters with the rest of their word behind them. */
function isInitial(element: Element): boolean {
  const letters = (element.textContent ?? '').trim();
  if (letters.length === 0 || letters.length > INITIAL || element.closest('p') === null) return false;
  let next = element.nextSibling;
  if (next?.nodeType === 1 && (next.textContent ?? '').trim().startsWith(letters)) next = next.nextSibling;
  return next?.nodeType === 3 && /^\p{Alpha}/u.test(next.nodeValue ?? '');
}
