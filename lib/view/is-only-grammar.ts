import { latinFirst } from '../model/latin-first';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words that hold a sentence together and say nothing that a reader would compare. */
const SILENT = listOf(
  `a an the this that these those its his her their our your my he she it they we him them i you
   is are was were be been being am has have had do does did of in on at as with and which who whom whose there`,
);
/** Silent where they came or went; in exchange for each other, or for one of those above, they lead elsewhere. */
const LEADING = listOf('to for');
/** Short words that turn a sentence round: who does it to whom, whether, and how surely. */
const TURNING = listOf(
  `by from against without into onto over under before after not no never nor neither n't or but if unless
   will would may might could can shall should must`,
);

/**
 * Whether the words of one side of a change are grammar alone, such as an article that came or a tense: not to be marked
 * as if they were the difference. A negation, "by" or "from", "may" or "will" are one, and so is a preposition in exchange
 * for another.
 * @param words what one side says there
 * @param opposite what the other side says there, empty for nothing
 */
export function isOnlyGrammar(words: string, opposite: string): boolean {
  const here = wordsOf(words);
  const there = wordsOf(opposite);
  const short = (word: string): boolean => SILENT.has(word) || LEADING.has(word);
  if (!here.every(short)) return false;
  const exchange = there.length > 0 && there.every((word) => short(word) || TURNING.has(word));
  return !exchange || [...here, ...there].every((word) => SILENT.has(word));
}

const WORD = latinFirst(/[\p{Alpha}\p{N}’']+/gu);
const wordsOf = (text: string): string[] => [...WORD.matchAll(text.toLowerCase())].map(([word]) => word);
