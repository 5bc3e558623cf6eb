import { MAX_WORDS } from './max-words';
import type { Word } from './words';

/**
 * Writes the stem ids of a word list in order, without marks.
 * @param stems room for `MAX_WORDS` of them
 * @returns how many there are
 */
export function fillStems(words: readonly Word[], stems: Int32Array): number {
  let length = 0;
  for (let at = 0; at < words.length && at < MAX_WORDS; at++) {
    const { kind, stemId } = words[at]!.type;
    if (kind !== 'mark') stems[length++] = stemId;
  }
  return length;
}
