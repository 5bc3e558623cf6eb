import type { Refusal } from '../../model/refusal';
import type { Result } from '../../model/result';
import { fail, ok } from '../../model/result';
import type { Block } from '../blocks/block';
import { isProse } from '../blocks/is-prose';
import { numberParagraphs } from '../blocks/number-paragraphs';
import { readBlocks } from '../blocks/read-blocks';
import { cleaning } from '../clean/clean-copy';
import { removeAsideFromChoice } from '../clean/remove-aside-from-choice';
import { copyPage } from '../copy/copy-page';
import { measureText } from '../copy/measure-text';
import { PAGE_LIMITS } from '../limits';
import type { SafeDom } from '../safe-dom';
import { finishInTime } from '../steps';
import type { Timer } from '../timer';
import { chooseContainer } from './choose-container';
import { readWithReadability } from './read-with-readability';
import { noteParagraphs, restoreParagraphs } from './restore-paragraphs';

/** Running text, in characters, below which Readability is taken to have missed the article. */
const MISSED_BELOW = 1_200;
/** Running text another box must have to be taken instead, and how many times what was found. */
const INSTEAD_FROM = 800;
const INSTEAD_TIMES = 2;

export interface FindOptions {
  /** URL that links are resolved against. */
  readonly base: string;
  readonly title: string;
  readonly timer: Timer;
  /** Ids of rules left out, for measuring them. */
  readonly without: ReadonlySet<string>;
}

export interface FoundArticle {
  readonly blocks: readonly Block[];
  /** The author's line where Readability took it out of the text. */
  readonly byline: string | null;
  /** Elements of the page that no reader sees. */
  readonly hidden: readonly Element[];
}

/**
 * How many times as long as copying Readability may take, which cannot be stopped once it runs. Measured on pages of
 * 100,000 elements: between 1.5 and 4.5 times.
 */
const READABILITY_TIMES = 4;

const timedOut = fail({ kind: 'timed-out', limitMs: PAGE_LIMITS.timeMs } as const);

/**
 * Finds the article in a page and reads it as blocks, clutter not yet told from text. On a page so large that Readability
 * would outlast the limit, the box with most running text is taken at once.
 */
export function findArticleBlocks(dom: SafeDom, options: FindOptions): Result<FoundArticle, Refusal> {
  const { timer, without, base } = options;
  const { expired } = timer;
  const began = timer.spent();
  const copied = copyPage(dom, { expired, keepNoscript: false });
  if (!copied.ok) return copied;
  const { document: copy, hidden } = copied.value;
  const copying = timer.spent() - began;
  copy.title = options.title;
  const measure = measureText(copy.body);
  if (finishInTime(cleaning({ document: copy, measure }, without), expired) === null) return timedOut;
  if (timer.spent() + copying * READABILITY_TIMES > PAGE_LIMITS.timeMs) {
    const box = chooseContainer(copy)?.element ?? copy.querySelector('article, main') ?? copy.body;
    return expired() ? timedOut : ok({ blocks: readBlocks(box, base), byline: null, hidden });
  }
  numberParagraphs(copy);
  const noted = noteParagraphs(copy, measure);
  const article = readWithReadability(copy);
  const byline = article?.byline ?? null;
  let blocks = article === null ? [] : readBlocks(article.content, base);
  if (article !== null && !without.has('restore'))
    blocks = restoreParagraphs(blocks, article.content, noted, base);

  const prose = blocks.filter(isProse).reduce((sum, block) => sum + block.text.length, 0);
  if (prose >= MISSED_BELOW || without.has('choose') || expired()) return ok({ blocks, byline, hidden });
  const again = copyPage(dom, { expired, keepNoscript: true });
  if (!again.ok) return again;
  const second = again.value.document;
  const cleaned = finishInTime(
    cleaning({ document: second, measure: measureText(second.body) }, without),
    expired,
  );
  if (cleaned === null) return ok({ blocks, byline, hidden });
  removeAsideFromChoice(second);
  const box = chooseContainer(second);
  if (box === null || box.prose <= Math.max(INSTEAD_FROM, INSTEAD_TIMES * prose))
    return ok({ blocks, byline, hidden });
  return ok({ blocks: readBlocks(box.element, base), byline, hidden });
}
