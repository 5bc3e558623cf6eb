import type { Paragraph, TextLink } from '../../model/article-snapshot';

/** One line of text as a reader sees it: a paragraph, heading, list item, or what stands between two line breaks. */
export interface Block {
  /** Spaces folded to one, none at the ends; never empty. */
  readonly text: string;
  readonly kind: Paragraph['kind'];
  /** Links in `text`, resolved; http and https only. */
  readonly links: readonly TextLink[];
  /** Share of `text` that lies in links, 0 to 1. */
  readonly linkShare: number;
  /** Class and role words of the block and the boxes round it, lower case, each between spaces. */
  readonly words: string;
  /** Tag names of the block and the boxes round it, each between spaces. */
  readonly tags: string;
  /** Number given to its paragraph before Readability ran; `null` for other blocks and plain text. */
  readonly number: number | null;
}
