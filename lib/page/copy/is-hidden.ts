import type { SafeDom } from '../safe-dom';

/** Hidden by the element itself, where only markup can tell. */
const HIDDEN_STYLE = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}(?:hidden|collapse))/iu;

/** Takes from a copied element the marks of being hidden: what is copied is shown, whatever a style sheet made of them. */
export function markShown(copy: Element): void {
  copy.removeAttribute('hidden');
  if (HIDDEN_STYLE.test(copy.getAttribute('style') ?? '')) copy.removeAttribute('style');
}

/** Says whether an element is hidden; its boxes are taken to be shown. */
export type IsHidden = (element: Element) => boolean;

/**
 * Makes the test for what no reader sees. In a browser the rendering decides: style sheets hide more than markup tells,
 * and show what it hides. Pages that hide the whole of themselves until their scripts have run, and documents that
 * nobody renders, are judged by their markup. What is only moved out of sight, clear or folded by height counts as shown.
 */
export function hiddenIn(dom: SafeDom): IsHidden {
  const root = dom.documentElement();
  const body = dom.all('body')[0];
  const rendered = root !== null && body !== undefined && dom.isRendered(root) && dom.isRendered(body);
  return rendered ? (element) => !dom.isRendered(element) : (element) => isMarkedHidden(dom, element);
}

function isMarkedHidden(dom: SafeDom, element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null) return true;
  const style = dom.attribute(element, 'style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  return dom.tag(element) === 'dialog' && dom.attribute(element, 'open') === null;
}
