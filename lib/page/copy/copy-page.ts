import type { Refusal } from '../../model/refusal';
import type { Result } from '../../model/result';
import { fail, ok } from '../../model/result';
import { PAGE_LIMITS } from '../limits';
import type { SafeDom } from '../safe-dom';
import { ELEMENT_NODE, TEXT_NODE } from '../safe-dom';
import { copyElement } from './copy-element';
import { drawnChildren } from './drawn-children';
import { hiddenIn, markShown } from './is-hidden';

/** Says whether the time for this capture is up. */
export type Expired = () => boolean;

/** How many nodes pass between two looks at the clock. */
const CLOCK_EVERY = 2_048;
/** Hidden boxes remembered, so that the paragraphs in them can be counted. */
const MAX_HIDDEN = 2_000;

export interface CopyOptions {
  readonly expired: Expired;
  /** Keep what stands in `noscript` where it was parsed as markup (documents read without scripting). */
  readonly keepNoscript: boolean;
}

export interface PageCopy {
  readonly document: Document;
  /** Elements of the page that were left out because no reader sees them; the outermost ones. */
  readonly hidden: readonly Element[];
}

/** Nodes still to be copied into one parent: a chain of siblings, or a list. */
interface Pending {
  readonly into: Node;
  readonly nodes: Iterator<Node>;
}

/**
 * Copies a page into an inert document that has no browsing context: no script, image load or custom element of the
 * page can run there, and the page itself is only read. On the way:
 * - `name` and `id` go (a clobbered form makes Readability 0.6.0 loop for ever); the words of `id` join `class`, which
 *   they served for telling parts of a page apart;
 * - scripts, styles, controls, embedded objects and what is hidden go, forms become plain boxes;
 * - what stands in open shadow roots takes its place, slots filled, as the reader sees it;
 * - nesting beyond `PAGE_LIMITS.depth` is flattened.
 * Iterative: depth of the page costs no stack.
 */
export function copyPage(dom: SafeDom, options: CopyOptions): Result<PageCopy, Refusal> {
  const root = dom.documentElement();
  const document = dom.inertDocument();
  const hidden: Element[] = [];
  const isHidden = hiddenIn(dom);
  const { elements: limit, text: textLimit } = PAGE_LIMITS;
  let text = 0;
  let visited = 0;
  let elements = 0;
  const open: Pending[] = root === null ? [] : [{ into: document.body, nodes: [root].values() }];
  while (open.length > 0) {
    const { into, nodes } = open.at(-1)!;
    const next = nodes.next();
    if (next.done === true) {
      open.pop();
      continue;
    }
    if (++visited % CLOCK_EVERY === 0 && options.expired())
      return fail({ kind: 'timed-out', limitMs: PAGE_LIMITS.timeMs });
    const node = next.value;
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) {
      const data = dom.data(node);
      text += data.length;
      if (text <= textLimit) into.appendChild(document.createTextNode(data));
    } else if (type === ELEMENT_NODE) {
      // Those in shadow roots were not counted before.
      if (++elements > limit) return fail({ kind: 'too-large', measure: 'elements', found: elements, limit });
      const element = node as Element;
      if (dom.tag(element) === 'slot') {
        // A slot is no box: what fills it stands where it is.
        open.push({ into, nodes: drawnChildren(element, dom) });
        continue;
      }
      const copy = copyElement(element, dom, document, options.keepNoscript);
      if (copy === null) continue;
      if (copy !== document.body) {
        if (isHidden(element)) {
          if (hidden.length < MAX_HIDDEN) hidden.push(element);
          continue;
        }
        markShown(copy);
        into.appendChild(copy);
      }
      open.push({ into: open.length < PAGE_LIMITS.depth ? copy : into, nodes: drawnChildren(element, dom) });
    }
  }
  if (text > textLimit) return fail({ kind: 'too-large', measure: 'text', found: text, limit: textLimit });
  return ok({ document, hidden });
}
