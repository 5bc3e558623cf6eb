import type { Paragraph } from '../../model/article-snapshot';
import { ELEMENT_NODE, TEXT_NODE } from '../safe-dom';
import { safeUrl } from '../text/safe-url';
import type { Block } from './block';
import { BLOCK_TAGS, GAP_TAGS } from './block-tags';
import { NUMBER_ATTRIBUTE } from './number-paragraphs';
import { TextBuilder } from './text-builder';

/** Boxes above a block whose words describe it. Further out they describe the page. */
const WORDS_FROM = 3;
const STRONG_TAGS: ReadonlySet<string> = new Set(['b', 'strong']);

const PREFORMATTED = /white-space\s{0,4}:\s{0,4}(?:pre|break-spaces)/u;

interface OpenElement {
  readonly element: Element;
  readonly block: boolean;
  /** Blank lines are seen here, as in wire texts, and part paragraphs. */
  readonly preformatted: boolean;
}

/**
 * Reads the text below `root` as the lines a reader sees: block elements and line breaks part, inline elements do
 * not. Readability's own `textContent` glues neighbours together; this is the one step that gains most.
 * @param root an element of an inert copy
 * @param base URL that relative links are resolved against
 */
export function readBlocks(root: Element, base: string): Block[] {
  const blocks: Block[] = [];
  const builder = new TextBuilder();
  const open: OpenElement[] = [{ element: root, block: true, preformatted: isPreformatted(root) }];
  const flush = (): void => {
    const line = builder.take();
    if (line === null) return;
    const boxes = open.filter((one) => one.block).map((one) => one.element);
    blocks.push(describe(line, boxes));
  };
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === TEXT_NODE) {
      const data = node.nodeValue ?? '';
      const parts = open.at(-1)!.preformatted ? data.split(/\n[ \t\r]{0,20}\n/u) : [data];
      for (const [i, part] of parts.entries()) {
        if (i > 0) flush();
        builder.add(part);
      }
    } else if (node.nodeType === ELEMENT_NODE) {
      const element = node as Element;
      const tag = element.localName;
      const block = BLOCK_TAGS.has(tag) || /display:\s{0,4}block/u.test(element.getAttribute('style') ?? '');
      if (block) flush();
      else if (tag === 'br') breakLine(builder, element, flush);
      else if (GAP_TAGS.has(tag) || tag === 'time') builder.gap();
      else builder.edge();
      if (element.firstChild !== null) {
        if (tag === 'a') builder.openLink(safeUrl(element.getAttribute('href'), base));
        if (STRONG_TAGS.has(tag)) builder.openStrong();
        const preformatted = open.at(-1)!.preformatted || isPreformatted(element);
        open.push({ element, block, preformatted });
        node = element.firstChild;
        continue;
      }
    }
    while (node !== null && node.nextSibling === null) {
      const closed = open.pop()!;
      if (closed.element.localName === 'a') builder.closeLink();
      if (STRONG_TAGS.has(closed.element.localName)) builder.closeStrong();
      if (closed.element === root) {
        open.push(closed);
        node = null;
        break;
      }
      if (closed.block) {
        open.push(closed);
        flush();
        open.pop();
      } else if (GAP_TAGS.has(closed.element.localName)) builder.gap();
      else builder.edge();
      node = closed.element;
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  return blocks;
}

const isPreformatted = (element: Element): boolean =>
  element.localName === 'pre' || PREFORMATTED.test(element.getAttribute('style') ?? '');

/** A line break parts two lines, unless the sentence plainly runs on: old pages wrap their lines by hand. */
function breakLine(builder: TextBuilder, br: Element, flush: () => void): void {
  const next = (br.nextSibling?.textContent ?? '').trimStart();
  if (builder.endsSentence() || !/^\p{Lower}/u.test(next)) flush();
  else builder.gap();
}

function describe(line: NonNullable<ReturnType<TextBuilder['take']>>, boxes: readonly Element[]): Block {
  const near = boxes.slice(-WORDS_FROM);
  const tags = ` ${boxes.map((box) => box.localName).join(' ')} `;
  const words = near.map((box) => `${box.getAttribute('class') ?? ''} ${box.getAttribute('role') ?? ''}`);
  const number = boxes.at(-1)?.getAttribute(NUMBER_ATTRIBUTE) ?? null;
  return {
    text: line.text,
    kind: kindOf(line, tags),
    links: line.links,
    linkShare: line.linked / line.text.length,
    words: ` ${words.join(' ').toLowerCase()} `,
    tags,
    number: number === null ? null : Number(number),
  };
}

function kindOf(line: { readonly text: string; readonly strong: number }, tags: string): Paragraph['kind'] {
  if (/ h[1-6] /u.test(tags)) return 'heading';
  const bold = line.strong === line.text.length && line.text.length <= 120;
  if (bold && !/[.,;!?…"”’)]$/u.test(line.text) && !tags.includes(' li ')) return 'heading';
  if (/ (?:li|dt|dd) /u.test(tags)) return 'list-item';
  return tags.includes(' blockquote ') ? 'quote' : 'text';
}
