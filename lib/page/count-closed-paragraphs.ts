import type { Block } from './blocks/block';
import { namesSideMatter } from './clean/remove-side-words';
import type { SafeDom } from './safe-dom';
import { ELEMENT_NODE } from './safe-dom';

/** Characters below which a hidden element is a label or a counter, not a paragraph. */
const PARAGRAPH = 60;
/** Paragraphs looked at, in hidden boxes and among the neighbours of one. */
const MAX_PARAGRAPHS = 3_000;
const MAX_NEIGHBOURS = 500;
/** Letters by which a paragraph is known again in the text that was read. */
const PROBE = 40;

/** Paragraphs of the article that the page keeps closed, and how many characters they hold. */
export interface ClosedParagraphs {
  readonly paragraphs: number;
  readonly characters: number;
}

/**
 * Counts paragraphs that are hidden beside paragraphs that were read ("read more", a wall): half a text makes false
 * omissions, so the reader is told. Menus and pop-ups are hidden too, but among no paragraphs of the article, or they
 * say by their names what they are.
 * @param hidden elements that were left out because no reader sees them
 * @param text what was read
 */
export function countClosedParagraphs(
  dom: SafeDom,
  hidden: readonly Element[],
  text: readonly Block[],
): ClosedParagraphs {
  const read = new Set(text.map((block) => probeOf(block.text)));
  const closed = { paragraphs: 0, characters: 0 };
  const beside = new Map<Node, boolean>();
  let looked = 0;
  for (const box of hidden) {
    const parent = dom.parentNode(box);
    if (parent === null || namesSideMatter(namesOf(dom, box))) continue;
    const known = beside.get(parent) ?? holdsReadParagraph(dom, parent, read);
    beside.set(parent, known);
    if (!known) continue;
    for (const paragraph of dom.tag(box) === 'p' ? [box] : dom.allIn(box, 'p')) {
      if (++looked > MAX_PARAGRAPHS) return closed;
      const words = dom.textContent(paragraph).trim();
      if (words.length < PARAGRAPH || read.has(probeOf(words))) continue;
      closed.paragraphs += 1;
      closed.characters += words.length;
    }
  }
  return closed;
}

const namesOf = (dom: SafeDom, element: Element): string =>
  `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`;

/** Is a paragraph that was read among the children of a box, or the first in one of them? */
function holdsReadParagraph(dom: SafeDom, parent: Node, read: ReadonlySet<string>): boolean {
  let child = dom.firstChild(parent);
  for (let i = 0; child !== null && i < MAX_NEIGHBOURS; i++, child = dom.nextSibling(child)) {
    if (dom.nodeType(child) !== ELEMENT_NODE) continue;
    const element = child as Element;
    const paragraph = dom.tag(element) === 'p' ? element : dom.allIn(element, ':scope > p')[0];
    if (paragraph !== undefined && read.has(probeOf(dom.textContent(paragraph)))) return true;
  }
  return false;
}

/** The first letters of a paragraph, spaces left out; short ones are nobody's. */
function probeOf(text: string): string {
  const letters = text.slice(0, 4 * PROBE).replace(/\s+/gu, '');
  return letters.length < PROBE ? `short ${letters}` : letters.slice(0, PROBE);
}
