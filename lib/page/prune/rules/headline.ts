import { blockRule } from '../prune-rule';
import { phraseOf, wordsOf } from '../words';

/** Blocks at the top among which a repeated headline stands. */
const TOP = 8;
/** Longest line looked at, in UTF-16 code units: a headline behind its breadcrumbs. */
const MAX_LENGTH = 1_000;
/** Words of navigation that may stand before the headline on one line ("Home World …"). */
const CRUMBS = 8;

/** The headline printed again above its text, alone or at the end of a line of breadcrumbs. */
export const headline = blockRule('headline-repeat', 'headline', (block, index, { facts }) => {
  if ((index >= TOP && block.kind !== 'heading') || block.text.length > MAX_LENGTH) return false;
  const wanted = phraseOf(facts.headline);
  const words = wordsOf(block.text);
  if (words.length < 3 || facts.headline === '') return false;
  const line = phraseOf(block.text);
  if (line === wanted) return true;
  const extra = words.length - wordsOf(facts.headline).length;
  const ends = wordsOf(facts.headline).length >= 4 && line.endsWith(wanted) && extra <= CRUMBS && index < TOP;
  return ends && !/[.!?,;]/u.test(block.text.slice(0, -facts.headline.length))
    ? { kind: 'navigation' }
    : false;
});
