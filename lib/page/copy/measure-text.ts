import { ELEMENT_NODE, TEXT_NODE } from '../safe-dom';

/** Characters below one element, spaces at the ends of text nodes left out. */
export interface TextMeasure {
  readonly text: number;
  /** Of these, inside links. */
  readonly linked: number;
  /** Of these, in stretches outside links long enough to be running text. */
  readonly prose: number;
  readonly links: number;
}

/** A text node shorter than this is a label more often than a part of a sentence. */
const PROSE_NODE = 40;
const NOTHING: TextMeasure = { text: 0, linked: 0, prose: 0, links: 0 };

/**
 * Measures every element below `root` in one pass over an inert copy. Linear; no recursion.
 * @returns looks an element up; elements made later measure as empty
 */
export function measureText(root: Element): (element: Element) => TextMeasure {
  const sums = new Map<Node, { text: number; linked: number; prose: number; links: number }>();
  const order: Node[] = [];
  const linkDepth: boolean[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  const inLink = new Set<Node>();
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
    order.push(node);
    const linked =
      (node.nodeType === ELEMENT_NODE && (node as Element).localName === 'a') ||
      (node.parentNode !== null && inLink.has(node.parentNode));
    if (linked) inLink.add(node);
    linkDepth.push(linked);
  }
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i]!;
    const parent = node.parentNode;
    let own = sums.get(node);
    if (node.nodeType === TEXT_NODE) {
      const length = (node.nodeValue ?? '').trim().length;
      if (length === 0) continue;
      own = {
        text: length,
        linked: linkDepth[i] ? length : 0,
        prose: !linkDepth[i] && length >= PROSE_NODE ? length : 0,
        links: 0,
      };
    } else {
      own ??= { text: 0, linked: 0, prose: 0, links: 0 };
      if ((node as Element).localName === 'a') own.links++;
      sums.set(node, own);
    }
    if (parent === null || node === root) continue;
    const above = sums.get(parent);
    if (above === undefined) sums.set(parent, { ...own });
    else {
      above.text += own.text;
      above.linked += own.linked;
      above.prose += own.prose;
      above.links += own.links;
    }
  }
  return (element) => sums.get(element) ?? NOTHING;
}
