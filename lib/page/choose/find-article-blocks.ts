import type { Refusal } from '../../model/refusal';
import type { Result } from '../../model/result';
import { fail, ok } from '../../model/result';
import type { Block } from '../blocks/block';
import { isProse } from '../blocks/is-prose';
import { numberParagraphs } from '../blocks/number-paragraphs';
import { readBlocks } from '../blocks/read-blocks';
import { cleanCopy } from '../clean/clean-copy';
import { removeAsideFromChoice } from '../clean/remove-aside-from-choice';
import type { Expired } from '../copy/copy-page';
import { copyPage } from '../copy/copy-page';
import { measureText } from '../copy/measure-text';
import { PAGE_LIMITS } from '../limits';
import type { SafeDom } from '../safe-dom';
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
  readonly expired: Expired;
  /** Ids of rules left out, for measuring them. */
  readonly without: ReadonlySet<string>;
}

const timedOut = fail({ kind: 'timed-out', limitMs: PAGE_LIMITS.timeMs } as const);

/** Finds the article in a page and reads it as blocks, clutter not yet told from text. */
export function findArticleBlocks(dom: SafeDom, options: FindOptions): Result<Block[], Refusal> {
  const { expired, without, base } = options;
  const copied = copyPage(dom, { expired, keepNoscript: false });
  if (!copied.ok) return copied;
  const copy = copied.value;
  copy.title = options.title;
  cleanCopy({ document: copy, measure: measureText(copy.body) }, without);
  if (expired()) return timedOut;
  numberParagraphs(copy);
  const noted = noteParagraphs(copy);
  const article = readWithReadability(copy);
  let blocks = article === null ? [] : readBlocks(article, base);
  if (article !== null && !without.has('restore')) blocks = restoreParagraphs(blocks, article, noted, base);

  const prose = blocks.filter(isProse).reduce((sum, block) => sum + block.text.length, 0);
  if (prose >= MISSED_BELOW || without.has('choose') || expired()) return ok(blocks);
  const again = copyPage(dom, { expired, keepNoscript: true });
  if (!again.ok) return again;
  cleanCopy({ document: again.value, measure: measureText(again.value.body) }, without);
  removeAsideFromChoice(again.value);
  const box = chooseContainer(again.value);
  if (box === null || box.prose <= Math.max(INSTEAD_FROM, INSTEAD_TIMES * prose)) return ok(blocks);
  return ok(readBlocks(box.element, base));
}
