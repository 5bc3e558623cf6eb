import type { SafeDom } from './safe-dom';
import { ELEMENT_NODE } from './safe-dom';

/** Characters below which a hidden element is a label or a counter, not a paragraph. */
const PARAGRAPH = 60;
/** Paragraphs looked at; and steps up from each to what hides it. */
const MAX_PARAGRAPHS = 3_000;
const MAX_DEPTH = 12;
/** Letters by which a paragraph is known again in the text that was read. */
const PROBE = 40;

const HIDDEN = /display\s{0,4}:\s{0,4}none/iu;

/** Paragraphs of the article that the page keeps closed, and how many characters they hold. */
export interface ClosedParagraphs {
  readonly paragraphs: number;
  readonly characters: number;
}

/**
 * Counts paragraphs that are hidden beside paragraphs that were read ("read more", a wall): half a text makes false
 * omissions, so the reader is told. Menus and pop-ups are hidden too, but among no paragraphs of the article.
 * @param text what was read
 */
export function countClosedParagraphs(dom: SafeDom, text: string): ClosedParagraphs {
  const read = squeeze(text);
  const closed = { paragraphs: 0, characters: 0 };
  const beside = new Map<Node, boolean>();
  for (const paragraph of dom.all('p').slice(0, MAX_PARAGRAPHS)) {
    const hiding = hiddenBy(dom, paragraph);
    const parent = hiding === null ? null : dom.parentNode(hiding);
    if (parent === null) continue;
    const words = dom.textContent(paragraph).trim();
    if (words.length < PARAGRAPH || isRead(words, read)) continue;
    const known = beside.get(parent) ?? holdsReadParagraph(dom, parent, read);
    beside.set(parent, known);
    if (!known) continue;
    closed.paragraphs += 1;
    closed.characters += words.length;
  }
  return closed;
}

/** The outermost element that hides a paragraph; `null` where nothing does. */
function hiddenBy(dom: SafeDom, paragraph: Element): Element | null {
  let outermost: Element | null = null;
  let node: Node | null = paragraph;
  for (let depth = 0; node !== null && depth < MAX_DEPTH; depth++) {
    if (dom.nodeType(node) !== ELEMENT_NODE) break;
    const element = node as Element;
    const hides =
      dom.attribute(element, 'hidden') !== null || HIDDEN.test(dom.attribute(element, 'style') ?? '');
    if (hides) outermost = element;
    node = dom.parentNode(node);
  }
  return outermost;
}

function holdsReadParagraph(dom: SafeDom, parent: Node, read: string): boolean {
  for (let child = dom.firstChild(parent); child !== null; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) !== ELEMENT_NODE || dom.tag(child as Element) !== 'p') continue;
    const words = dom.textContent(child).trim();
    if (words.length >= PARAGRAPH && isRead(words, read)) return true;
  }
  return false;
}

const isRead = (words: string, read: string): boolean => read.includes(squeeze(words.slice(0, PROBE)));

const squeeze = (text: string): string => text.replace(/\s+/gu, '');
