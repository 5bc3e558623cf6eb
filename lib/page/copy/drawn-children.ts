import type { SafeDom } from '../safe-dom';

/** What stands in an element as it is drawn: its shadow root goes before its children, which fill the slots there. */
export function* drawnChildren(element: Element, dom: SafeDom): Generator<Node, void, undefined> {
  const assigned = dom.tag(element) === 'slot' ? dom.assignedNodes(element) : [];
  if (assigned.length > 0) return yield* assigned;
  let child = dom.firstChild(dom.shadowRoot(element) ?? element);
  for (; child !== null; child = dom.nextSibling(child)) yield child;
}
