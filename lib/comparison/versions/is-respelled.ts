import { distance } from 'fastest-levenshtein';
import type { Parameters } from '../parameters';
import { wordRarity } from '../text/word-rarity';
import type { Token } from '../text/tokenize';

/** Rarity of a word no list has. */
const UNKNOWN = wordRarity('\u0000');

/**
 * Whether one word was only spelled otherwise: letters differ in a few places and the earlier spelling is no word that is
 * known. "Bill" for "kill" is another word, however little differs.
 */
export function isRespelled(before: Token, after: Token, { versions }: Parameters): boolean {
  const [a, b] = [before.norm, after.norm];
  if (before.kind !== 'word' || after.kind !== 'word') return false;
  if (a === b || a.replace(/['’‑-]/gu, '') === b.replace(/['’‑-]/gu, '')) return true;
  if (Math.min(a.length, b.length) < versions.spellingLetters) return false;
  if (distance(a, b) > versions.spellingEdits || a[0] !== b[0]) return false;
  return before.stem !== after.stem && wordRarity(before.stem) === UNKNOWN;
}
