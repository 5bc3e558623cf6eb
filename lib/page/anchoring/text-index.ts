import { drawnChildren } from '../copy/drawn-children';
import { DROPPED_TAGS } from '../copy/dropped-tags';
import { hiddenIn, type IsHidden } from '../copy/is-hidden';
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

/** Nodes between two steps: asking whether one is drawn costs a few microseconds. */
const STEP = 64;

/**
 * Indexes the text of a page as it is drawn: what a capture leaves out as hidden would else stand in the middle of its
 * sentences, and what stands in open shadow roots would be missing. Scripts and the like are left out. Reads only;
 * iterative.
 */
export function* indexing(dom: SafeDom): Steps<TextIndex> {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let visited = 0;
  const root = dom.documentElement();
  const isHidden = hiddenIn(dom);
  const open: Iterator<Node>[] = root === null ? [] : [drawnChildren(root, dom)];
  while (open.length > 0 && length < MAX_TEXT) {
    const next = open.at(-1)!.next();
    if (next.done === true) {
      open.pop();
      continue;
    }
    if (++visited % STEP === 0) yield;
    const node = next.value;
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) {
      const data = dom.data(node);
      nodes.push(node as Text);
      starts.push(length);
      parts.push(data);
      length += data.length;
    } else if (type === ELEMENT_NODE && isDrawn(node as Element, dom, isHidden))
      open.push(drawnChildren(node as Element, dom));
  }
  return { text: parts.join(''), nodes, starts };
}

function isDrawn(element: Element, dom: SafeDom, isHidden: IsHidden): boolean {
  const tag = dom.tag(element);
  if (DROPPED_TAGS.has(tag) || tag === 'head' || tag === 'noscript') return false;
  // The body and slots are no boxes that could be hidden without all that stands in them.
  return tag === 'body' || tag === 'slot' || !isHidden(element);
}

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
