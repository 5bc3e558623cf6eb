import type { Word } from '../alignment/words';
import type { Token } from '../text/tokenize';
import { chunkPhrases } from './chunk-phrases';
import type { Gap } from './find-gaps';

/** Phrases that stand for one another; one side may be empty. */
export interface PhrasePair {
  readonly base: readonly Token[];
  readonly other: readonly Token[];
}

/** Tokens of a replaced stretch up to which it is one replacement even without linked words. */
const SHORT = 4;

/**
 * Pairs the phrases of a stretch that differs, in the order of both texts: phrases with linked words stand opposite each
 * other, the rest is left to one side. Short replacements without any link are kept together.
 * @param pairs linked words of the whole pair, by token positions
 */
export function pairPhrases(gap: Gap, pairs: readonly { a: Word; b: Word }[]): PhrasePair[] {
  const left = chunkPhrases(gap.base);
  const right = chunkPhrases(gap.other);
  const linked = (x: readonly number[], y: readonly number[]): boolean =>
    pairs.some(
      ({ a, b }) =>
        x.some((i) => i + gap.baseStart >= a.first && i + gap.baseStart <= a.last) &&
        y.some((j) => j + gap.otherStart >= b.first && j + gap.otherStart <= b.last),
    );
  const result: PhrasePair[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const next = nextLinked(left, right, i, j, linked);
    const [toI, toJ] = next ?? [left.length, right.length];
    result.push(...between(tokensOf(left.slice(i, toI), gap.base), tokensOf(right.slice(j, toJ), gap.other)));
    if (next === null) return result;
    result.push({ base: tokensOf([left[toI]!], gap.base), other: tokensOf([right[toJ]!], gap.other) });
    [i, j] = [toI + 1, toJ + 1];
  }
}

const tokensOf = (phrases: readonly (readonly number[])[], tokens: readonly Token[]): Token[] =>
  phrases.flat().map((position) => tokens[position]!);

function nextLinked(
  left: readonly number[][],
  right: readonly number[][],
  i: number,
  j: number,
  linked: (x: readonly number[], y: readonly number[]) => boolean,
): [number, number] | null {
  for (let sum = i + j; sum < left.length + right.length - 1; sum++)
    for (let x = Math.max(i, sum - right.length + 1); x <= sum - j && x < left.length; x++)
      if (linked(left[x]!, right[sum - x]!)) return [x, sum - x];
  return null;
}

function between(base: Token[], other: Token[]): PhrasePair[] {
  if (base.length === 0 && other.length === 0) return [];
  if (base.length > 0 && other.length > 0 && Math.max(base.length, other.length) <= SHORT)
    return [{ base, other }];
  return [
    ...(base.length > 0 ? [{ base, other: [] }] : []),
    ...(other.length > 0 ? [{ base: [], other }] : []),
  ];
}
