import { DROPPED_TAGS } from '../copy/dropped-tags';
import type { SafeDom } from '../safe-dom';
import { ELEMENT_NODE, TEXT_NODE } from '../safe-dom';
import type { Steps } from '../steps';

/** The text nodes of a live page joined into one text, with the place of each node in it. */
export interface TextIndex {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset in `text` at which each node begins; runs parallel to `nodes`. */
  readonly starts: readonly number[];
}

/** UTF-16 code units indexed: what lies beyond is not searched. */
const MAX_TEXT = 5_000_000;

/** Nodes between two steps. */
const STEP = 128;

/** Indexes the text of a page in document order, scripts and the like left out. Reads only; iterative. */
export function* indexing(dom: SafeDom): Steps<TextIndex> {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let visited = 0;
  const root = dom.documentElement();
  let node: Node | null = root;
  while (node !== null && length < MAX_TEXT) {
    if (++visited % STEP === 0) yield;
    const type = dom.nodeType(node);
    let child: Node | null = null;
    if (type === TEXT_NODE) {
      const data = dom.data(node);
      nodes.push(node as Text);
      starts.push(length);
      parts.push(data);
      length += data.length;
    } else if (type === ELEMENT_NODE && !isSkipped(dom.tag(node as Element))) child = dom.firstChild(node);
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== root && dom.nextSibling(node) === null) node = dom.parentNode(node);
    node = node === null || node === root ? null : dom.nextSibling(node);
  }
  return { text: parts.join(''), nodes, starts };
}

const isSkipped = (tag: string): boolean => DROPPED_TAGS.has(tag) || tag === 'head' || tag === 'noscript';

/** Text node and offset in it for an offset of the joined text; `atEnd` prefers the end of a node over the next one's start. */
export function locate(
  index: TextIndex,
  offset: number,
  atEnd: boolean,
): { readonly node: Text; readonly offset: number } | null {
  let low = 0;
  let high = index.starts.length - 1;
  const wanted = atEnd ? offset - 1 : offset;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (index.starts[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  const node = index.nodes[low];
  return node === undefined ? null : { node, offset: offset - index.starts[low]! };
}
