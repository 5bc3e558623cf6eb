import type { Paragraph, TextLink } from '../../model/article-snapshot';
import type { Block } from '../blocks/block';

/** Running text with the places of its paragraphs and links. */
export interface JoinedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly TextLink[];
}

/** What stands between two paragraphs in a snapshot's text. */
export const PARAGRAPH_BREAK = '\n\n';

/** Joins blocks by one blank line; every span slices the joined text. */
export function joinBlocks(blocks: readonly Block[]): JoinedText {
  const paragraphs: Paragraph[] = [];
  const links: TextLink[] = [];
  let start = 0;
  for (const block of blocks) {
    paragraphs.push({ start, end: start + block.text.length, kind: block.kind });
    for (const link of block.links) links.push({ ...link, start: link.start + start, end: link.end + start });
    start += block.text.length + PARAGRAPH_BREAK.length;
  }
  return { text: blocks.map((block) => block.text).join(PARAGRAPH_BREAK), paragraphs, links };
}
