import { latinFirst } from '../../model/latin-first';
import { fold } from './fold';

interface Folded {
  readonly words: readonly string[];
  readonly phrase: string;
}

const cache = new Map<string, Folded>();
let cached = 0;
/**
 * Characters of lines kept folded: every rule asks for the same lines again, one rule after the other, so a cache
 * smaller than an article is no cache at all.
 */
const CACHED_CHARACTERS = 6_000_000;

/** Folded words and figures of a line, in order. */
export const wordsOf = (text: string): readonly string[] => folded(text).words;

/** The words of a line as one string, each between spaces: for finding phrases whatever the punctuation. */
export const phraseOf = (text: string): string => folded(text).phrase;

/** Frees what is kept of an article that is done with. */
export function forgetWords(): void {
  cache.clear();
  cached = 0;
}

const WORD = latinFirst(/[\p{Alpha}\p{N}]+(?:'[\p{Alpha}]+)?/gu);

function folded(text: string): Folded {
  const before = cache.get(text);
  if (before !== undefined) return before;
  const words = Array.from(WORD.matchAll(fold(text)), ([word]) => word);
  const made = { words, phrase: ` ${words.join(' ')} ` };
  if (cached > CACHED_CHARACTERS) forgetWords();
  cache.set(text, made);
  cached += text.length;
  return made;
}

/** Does the line end as a sentence does? */
export function endsAsSentence(text: string): boolean {
  return /[.!?…]["”’')\]]{0,2}$/u.test(text.slice(-4));
}
