/**
 * Reading a live page that may be hostile. Named form controls and images shadow the properties of `document` and of
 * forms (DOM clobbering: `<form><input name=parentNode>`), so every read here takes the accessor from the prototype
 * chain of the node itself. Nothing is read from `window`.
 */
export interface SafeDom {
  documentElement(): Element | null;
  contentType(): string;
  /** A new document without a browsing context: nothing in it loads or runs. */
  inertDocument(): Document;
  createRange(): Range;
  /** All elements matching a CSS selector, in document order. */
  all(selector: string): Element[];
  /** The same below one element. */
  allIn(element: Element, selector: string): Element[];
  elementCount(): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  nodeType(node: Node): number;
  /** Text of a text node. */
  data(node: Node): string;
  /** Lower-case tag name. */
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  textContent(node: Node): string;
  /** The open shadow root of an element. */
  shadowRoot(element: Element): Node | null;
  /** What fills a slot; empty where its own children do. */
  assignedNodes(slot: Element): readonly Node[];
  /** Does the browser draw the element: it and its boxes are displayed and visible? Never so where nothing is drawn. */
  isRendered(element: Element): boolean;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

type Getter = (this: object) => unknown;
type Method = (this: object, ...values: readonly unknown[]) => unknown;

/** The property as defined on a prototype, past any own or named property of the object itself. */
function inherited(target: object, name: string): PropertyDescriptor | undefined {
  for (let proto: unknown = Object.getPrototypeOf(target); proto !== null && proto !== undefined;) {
    const found = Object.getOwnPropertyDescriptor(proto as object, name);
    if (found !== undefined) return found;
    proto = Object.getPrototypeOf(proto as object);
  }
  return undefined;
}

const getterOf = (target: object, name: string): Getter => {
  const get = inherited(target, name)?.get;
  return get === undefined ? () => undefined : (get as Getter);
};

const NOTHING: Method = () => undefined;

const methodOf = (target: object, name: string): Method => {
  const value: unknown = inherited(target, name)?.value;
  return typeof value === 'function' ? (value as Method) : NOTHING;
};

/** Makes the reader for one document; accessors are looked up once. */
export function safeDomOf(document: Document): SafeDom {
  const documentElement = getterOf(document, 'documentElement');
  const root = documentElement.call(document) as Element | null;
  const anElement: object = root ?? document;
  const firstChild = getterOf(document, 'firstChild');
  const nextSibling = getterOf(document, 'nextSibling');
  const parentNode = getterOf(document, 'parentNode');
  const nodeType = getterOf(document, 'nodeType');
  const nodeValue = getterOf(document, 'nodeValue');
  const textContent = getterOf(document, 'textContent');
  const localName = getterOf(anElement, 'localName');
  const getAttribute = methodOf(anElement, 'getAttribute');
  const querySelectorAll = methodOf(document, 'querySelectorAll');
  const queryIn = methodOf(anElement, 'querySelectorAll');
  const shadowRoot = getterOf(anElement, 'shadowRoot');
  const checkVisibility = methodOf(anElement, 'checkVisibility');
  const view = getterOf(document, 'defaultView').call(document) as Window | null;
  const byTag = methodOf(document, 'getElementsByTagName');
  return {
    documentElement: () => root,
    contentType: () => String(getterOf(document, 'contentType').call(document) ?? ''),
    inertDocument: () =>
      (getterOf(document, 'implementation').call(document) as DOMImplementation).createHTMLDocument(''),
    createRange: () => methodOf(document, 'createRange').call(document) as Range,
    all: (selector) => [
      ...((querySelectorAll.call(document, selector) as Iterable<Element> | undefined) ?? []),
    ],
    allIn: (element, selector) => [
      ...((queryIn.call(element, selector) as Iterable<Element> | undefined) ?? []),
    ],
    elementCount: () => (byTag.call(document, '*') as ArrayLike<Element> | undefined)?.length ?? 0,
    firstChild: (node) => firstChild.call(node) as Node | null,
    nextSibling: (node) => nextSibling.call(node) as Node | null,
    parentNode: (node) => parentNode.call(node) as Node | null,
    nodeType: (node) => Number(nodeType.call(node)),
    data: (node) => String(nodeValue.call(node) ?? ''),
    tag: (element) => String(localName.call(element) ?? '').toLowerCase(),
    attribute: (element, name) => (getAttribute.call(element, name) as string | null | undefined) ?? null,
    textContent: (node) => String(textContent.call(node) ?? ''),
    shadowRoot: (element) => (shadowRoot.call(element) as Node | null | undefined) ?? null,
    assignedNodes: (element) => [
      ...((methodOf(element, 'assignedNodes').call(element, { flatten: true }) as
        | Iterable<Node>
        | undefined) ?? []),
    ],
    isRendered: (element) =>
      checkVisibility.call(element, { visibilityProperty: true, checkVisibilityCSS: true }) === true ||
      // A box that is none of its own, such as a slot, is not "visible", and what stands in it is.
      (view !== null && checkVisibility !== NOTHING && view.getComputedStyle(element).display === 'contents'),
  };
}
