import { scoreWords, type PairScore } from './score-pair';
import type { WordMemory } from './word-memory';
import type { Word } from './words';

/** Likeness from which a link holds a place, and below which it is only a related word. */
const PLACED = 0.5;
/** Telling words in common that make a statement; fewer are a mention. */
const MIN_LINKS = 5;

/**
 * How far two sentences say the same where one says more: the score of the shorter against the stretch of the longer
 * that lies between its first and last linked word. The shorter must be said as a whole; what the longer says before and
 * behind that stretch does not count against it.
 * @param sharesRun whether both hold a long run of the same words, which makes a statement however few of them tell
 * @returns 0 to 1; the score of the whole where the stretch is all there is
 */
export function scorePart(pair: PairScore, memory: WordMemory, sharesRun = false): number {
  const { a, b, links } = pair;
  const telling = links.filter((link) => link.value >= PLACED && a[link.a]!.type.weight > 0);
  if (telling.length < (sharesRun ? 1 : MIN_LINKS)) return pair.score;
  const partOfA = between(
    a,
    Math.min(...telling.map((link) => link.a)),
    Math.max(...telling.map((link) => link.a)),
  );
  const partOfB = between(
    b,
    Math.min(...telling.map((link) => link.b)),
    Math.max(...telling.map((link) => link.b)),
  );
  // The side that has more to lose is the longer statement.
  if (weightOf(a) - weightOf(partOfA) >= weightOf(b) - weightOf(partOfB))
    return partOfA.length === a.length ? pair.score : scoreWords(partOfA, b, memory).score;
  return partOfB.length === b.length ? pair.score : scoreWords(a, partOfB, memory).score;
}

/** The words from one position to another, with the function words that open the stretch. */
function between(words: readonly Word[], first: number, last: number): readonly Word[] {
  let start = first;
  while (start > 0 && words[start - 1]!.type.weight === 0 && words[start - 1]!.type.kind !== 'mark') start--;
  return start === 0 && last === words.length - 1 ? words : words.slice(start, last + 1);
}

function weightOf(words: readonly Word[]): number {
  let weight = 0;
  for (const { type } of words) weight += type.weight;
  return weight;
}
