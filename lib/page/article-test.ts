import type { Refusal } from '../model/refusal';
import type { Block } from './blocks/block';
import { isProse } from './blocks/is-prose';
import { PAGE_LIMITS } from './limits';
import { endsAsSentence, wordsOf } from './prune/words';

/** Linked headlines on the page that, with little running text between them, make it a front page. */
const FRONT_PAGE_HEADLINES = 12;
/** UTF-16 code units of unbroken running text that make a page an article in spite of its headlines. */
const ARTICLE_RUN = 600;
/** Words that make a link a headline rather than the name of a section. */
const HEADLINE_WORDS = 5;
/** Headings and linked lines for each paragraph above which these are teasers. */
const PARTED = 0.7;

export interface ArticleEvidence {
  /** Blocks as found, links to other stories still among them. */
  readonly found: readonly Block[];
  /** Running text as it would be kept. */
  readonly text: readonly Block[];
  /** Links on the whole page that read like headlines. */
  readonly headlines: number;
  /** The page's metadata calls it an article. */
  readonly statedArticle: boolean;
}

/**
 * Is this an article? A front page has many linked headlines and only teasers between them: its longest stretch of
 * running text that no heading or link interrupts is short. `null` where the page may be read.
 */
export function refuseUnlessArticle({
  found,
  text,
  headlines,
  statedArticle,
}: ArticleEvidence): Refusal | null {
  const length = text.reduce((sum, block) => sum + block.text.length, 0);
  const sentences = text.reduce((sum, block) => sum + countSentences(block), 0);
  const needed = statedArticle ? 2 * PARTED : PARTED;
  if (
    headlines >= FRONT_PAGE_HEADLINES &&
    longestRun(found) < ARTICLE_RUN &&
    partingsPerProse(found) >= needed
  )
    return { kind: 'not-an-article', headlines };
  if (length < PAGE_LIMITS.prose || (sentences < PAGE_LIMITS.sentences && length < PAGE_LIMITS.unpunctuated))
    return headlines >= FRONT_PAGE_HEADLINES && !statedArticle
      ? { kind: 'not-an-article', headlines }
      : { kind: 'too-short', sentences };
  return null;
}

/** Is the link's text a headline? */
export function readsAsHeadline(text: string): boolean {
  return text.length <= 200 && wordsOf(text).length >= HEADLINE_WORDS;
}

/** How many headings and linked lines stand among the paragraphs, for each of them. */
function partingsPerProse(blocks: readonly Block[]): number {
  const prose = blocks.filter(isProse).length;
  const parting = blocks.filter((block) => block.kind === 'heading' || block.linkShare > 0.8).length;
  return parting < 4 ? 0 : parting / Math.max(1, prose);
}

/** Length of the longest stretch of running text between two headings or linked lines. */
function longestRun(text: readonly Block[]): number {
  let longest = 0;
  let run = 0;
  for (const block of text) {
    if (block.kind === 'heading' || block.linkShare > 0.8) run = 0;
    else if (isProse(block)) run += block.text.length;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Sentences of scripts without spaces end with marks of their own, and the next one follows at once. */
function countSentences({ text }: Block): number {
  const inner = text.match(/[.!?]["”’)\]]?\s/gu)?.length ?? 0;
  const unspaced = text.match(/[。！？]+/gu)?.length ?? 0;
  return inner + unspaced + (endsAsSentence(text) ? 1 : 0);
}
