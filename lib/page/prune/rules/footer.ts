import { blockRule } from '../prune-rule';
import { phraseOf, wordsOf } from '../words';

/** Lists of keywords and sections printed under an article. */
const TAGS =
  /^ (?:tags?|topics?|filed under|categories|category|keywords|tagged|posted in|tagged with|published in|in section|more in|read more about|explore more|see all) /u;
const MAX_LENGTH = 240;

/** Keyword lists under an article. */
export const footer = blockRule('keyword-line', 'navigation', (block, index, { blocks }) => {
  if (block.text.length > MAX_LENGTH || index < blocks.length / 2) return false;
  const words = wordsOf(block.text);
  if (!TAGS.test(phraseOf(block.text)) || words.length < 2) return false;
  return /^[^:]{2,20}:/u.test(block.text) || block.linkShare > 0.4;
});
