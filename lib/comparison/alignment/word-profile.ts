import type { Word } from './words';

/** Sentences are cut here for aligning: beyond it the work grows with the square and the reader is lost anyway. */
export const MAX_WORDS = 160;

/** What linking and measuring a word list takes again and again, made once. */
export interface WordProfile {
  /** Positions of the words that are no marks, and of those that have weight. */
  readonly plain: readonly number[];
  readonly telling: readonly number[];
}

const profiles = new WeakMap<readonly Word[], WordProfile>();

/** The profile of a word list; remembered as long as the list lives. */
export function profileOf(words: readonly Word[]): WordProfile {
  const known = profiles.get(words);
  if (known !== undefined) return known;
  const plain: number[] = [];
  const telling: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const { kind, weight } = words[at]!.type;
    if (kind !== 'mark') plain.push(at);
    if (weight !== 0) telling.push(at);
  }
  const profile = { plain, telling };
  profiles.set(words, profile);
  return profile;
}

/** How many numbers two sorted, distinct lists share. */
export function countShared(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

const stemLists = new WeakMap<readonly Word[], readonly number[]>();

/** Stem ids of a word list in order, without marks; remembered as long as the list lives. Only measuring asks for them. */
export function stemsOf(words: readonly Word[]): readonly number[] {
  const known = stemLists.get(words);
  if (known !== undefined) return known;
  const stems: number[] = [];
  for (let at = 0; at < words.length && at < MAX_WORDS; at++) {
    const { kind, stemId } = words[at]!.type;
    if (kind !== 'mark') stems.push(stemId);
  }
  stemLists.set(words, stems);
  return stems;
}

/** N-grams as 32-bit hashes, sorted and distinct: among some hundred of them a collision is a matter of one in millions. */
export function gramsOf(stems: readonly number[], n: number): Int32Array {
  const grams = new Int32Array(Math.max(0, stems.length - n + 1));
  for (let i = 0; i < grams.length; i++) {
    let hash = 0;
    for (let k = 0; k < n; k++) hash = (Math.imul(hash, 0x01000193) + stems[i + k]! + 1) | 0;
    grams[i] = hash;
  }
  return distinct(grams);
}

/** Sorts in place and drops what comes twice. */
export function distinct(numbers: Int32Array): Int32Array {
  numbers.sort();
  let length = 0;
  for (let i = 0; i < numbers.length; i++)
    if (i === 0 || numbers[i] !== numbers[i - 1]) numbers[length++] = numbers[i]!;
  return numbers.slice(0, length);
}
