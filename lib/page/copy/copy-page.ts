import type { Refusal } from '../../model/refusal';
import type { Result } from '../../model/result';
import { fail, ok } from '../../model/result';
import { PAGE_LIMITS } from '../limits';
import type { SafeDom } from '../safe-dom';
import { ELEMENT_NODE, TEXT_NODE } from '../safe-dom';
import { DROPPED_TAGS, REPLACED_TAGS } from './dropped-tags';

/** Says whether the time for this capture is up. */
export type Expired = () => boolean;

/** Hidden by the element itself: no reader sees it, and Readability drops it as well. */
const HIDDEN = /display\s{0,4}:\s{0,4}none/iu;

/** How many nodes pass between two looks at the clock. */
const CLOCK_EVERY = 2_048;

export interface CopyOptions {
  readonly expired: Expired;
  /** Keep what stands in `noscript` where it was parsed as markup (documents read without scripting). */
  readonly keepNoscript: boolean;
}

/**
 * Copies a page into an inert document that has no browsing context: no script, image load or custom element of the
 * page can run there, and the page itself is only read. On the way:
 * - `name` and `id` go (a clobbered form makes Readability 0.6.0 loop for ever); the words of `id` join `class`, which
 *   they served for telling parts of a page apart;
 * - scripts, styles, controls and embedded objects go, forms become plain boxes;
 * - nesting beyond `PAGE_LIMITS.depth` is flattened.
 * Iterative: depth of the page costs no stack.
 */
export function copyPage(dom: SafeDom, options: CopyOptions): Result<Document, Refusal> {
  const root = dom.documentElement();
  const inert = dom.inertDocument();
  const body = inert.body;
  if (root === null) return ok(inert);
  let text = 0;
  let visited = 0;
  const parents: Node[] = [];
  let parent: Node = body;
  let node: Node | null = root;
  while (node !== null) {
    if (++visited % CLOCK_EVERY === 0 && options.expired())
      return fail({ kind: 'timed-out', limitMs: PAGE_LIMITS.timeMs });
    const type = dom.nodeType(node);
    let into: Node | null = null;
    if (type === TEXT_NODE) {
      const data = dom.data(node);
      text += data.length;
      if (text <= PAGE_LIMITS.text) parent.appendChild(inert.createTextNode(data));
    } else if (type === ELEMENT_NODE) {
      into = copyElement(node as Element, dom, inert, parent, options);
    }
    const child: Node | null = into === null ? null : dom.firstChild(node);
    if (child !== null && into !== null) {
      parents.push(parent);
      if (parents.length < PAGE_LIMITS.depth) parent = into;
      node = child;
      continue;
    }
    let next: Node | null = dom.nextSibling(node);
    while (next === null && parents.length > 0) {
      parent = parents.pop()!;
      node = dom.parentNode(node)!;
      next = parents.length === 0 ? null : dom.nextSibling(node);
    }
    node = next;
  }
  if (text > PAGE_LIMITS.text)
    return fail({ kind: 'too-large', measure: 'text', found: text, limit: PAGE_LIMITS.text });
  return ok(inert);
}

/** Copies one element without its children and says where they go; `null` where they are left out with it. */
function copyElement(
  element: Element,
  dom: SafeDom,
  inert: Document,
  parent: Node,
  options: CopyOptions,
): Node | null {
  const tag = dom.tag(element);
  if (tag === 'html' || tag === 'body') {
    // Only their words: pages hide the whole body until their scripts have run.
    const words = classAndId(element, dom);
    if (words !== '') (tag === 'html' ? inert.documentElement : inert.body).setAttribute('class', words);
    return inert.body;
  }
  if (DROPPED_TAGS.has(tag) || (tag === 'noscript' && !options.keepNoscript)) return null;
  if (tag === 'head') return null;
  if (HIDDEN.test(dom.attribute(element, 'style') ?? '')) return null;
  const replacement = REPLACED_TAGS.get(tag);
  let copy: Element;
  if (replacement === undefined) {
    copy = inert.importNode(element, false);
    const id = copy.getAttribute('id');
    if (id !== null) {
      copy.removeAttribute('id');
      copy.setAttribute('class', `${copy.getAttribute('class') ?? ''} ${id}`);
    }
    if (copy.hasAttribute('name')) copy.removeAttribute('name');
  } else {
    copy = inert.createElement(replacement);
    copyAttributes(element, dom, copy);
  }
  parent.appendChild(copy);
  return copy;
}

const classAndId = (element: Element, dom: SafeDom): string =>
  `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`.trim();

/** What later steps look at, on an element that is not copied as it is. */
function copyAttributes(from: Element, dom: SafeDom, to: Element): void {
  const words = classAndId(from, dom);
  if (words !== '') to.setAttribute('class', words);
  for (const name of ['role', 'style', 'hidden', 'aria-hidden', 'itemprop', 'lang']) {
    const value = dom.attribute(from, name);
    if (value !== null) to.setAttribute(name, value);
  }
}
