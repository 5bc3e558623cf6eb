import type { SafeDom } from '../safe-dom';
import { DROPPED_TAGS, REPLACED_TAGS } from './dropped-tags';

/**
 * Copies one element without its children.
 * @param inert document the copy is made for
 * @returns the copy, not yet put anywhere; the body of `inert` for the root and body of the page; `null` for what holds
 *   no text of an article
 */
export function copyElement(
  element: Element,
  dom: SafeDom,
  inert: Document,
  keepNoscript: boolean,
): Element | null {
  const tag = dom.tag(element);
  if (tag === 'html' || tag === 'body') {
    const words = classAndId(element, dom);
    if (words !== '') (tag === 'html' ? inert.documentElement : inert.body).setAttribute('class', words);
    return inert.body;
  }
  if (DROPPED_TAGS.has(tag) || tag === 'head') return null;
  if (tag === 'noscript' && !(keepNoscript && isMarkup(element, dom))) return null;
  // What has a shadow root is a box of the page's own making, whatever its name.
  const replacement = REPLACED_TAGS.get(tag) ?? (dom.shadowRoot(element) === null ? undefined : 'div');
  if (replacement !== undefined) {
    const copy = inert.createElement(replacement);
    copyAttributes(element, dom, copy);
    return copy;
  }
  const copy = inert.importNode(element, false);
  const id = copy.getAttribute('id');
  if (id !== null) {
    copy.removeAttribute('id');
    copy.setAttribute('class', `${copy.getAttribute('class') ?? ''} ${id}`);
  }
  if (copy.hasAttribute('name')) copy.removeAttribute('name');
  return copy;
}

/** With scripting on, what stands in `noscript` is one text node of source that nobody sees. */
function isMarkup(noscript: Element, dom: SafeDom): boolean {
  const first = dom.firstChild(noscript);
  return first !== null && (dom.nextSibling(first) !== null || !dom.data(first).includes('<'));
}

const classAndId = (element: Element, dom: SafeDom): string =>
  `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`.trim();

/** What later steps look at, on an element that is not copied as it is. */
function copyAttributes(from: Element, dom: SafeDom, to: Element): void {
  const words = classAndId(from, dom);
  if (words !== '') to.setAttribute('class', words);
  for (const name of ['role', 'style', 'aria-hidden', 'itemprop', 'lang']) {
    const value = dom.attribute(from, name);
    if (value !== null) to.setAttribute(name, value);
  }
}
