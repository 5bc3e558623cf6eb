import type { Token } from '../text/tokenize';

/**
 * Words that two quotations have in common, in order (longest common subsequence), as positions in both lists. Forms of
 * one word count as one: outlets differ in them when they take down what was said.
 */
export function commonWords(one: readonly Token[], two: readonly Token[]): [number, number][] {
  const same = (i: number, j: number): boolean =>
    one[i]!.norm === two[j]!.norm || (!one[i]!.stop && !two[j]!.stop && one[i]!.stem === two[j]!.stem);
  const width = two.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = two.length - 1; j >= 0; j--)
      table[i * width + j] = same(i, j)
        ? table[(i + 1) * width + j + 1]! + 1
        : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < two.length;) {
    if (same(i, j)) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return closeUp(pairs, same);
}

/** Where a word of the longer text fits in two places, the one right before the next common word: "We do not" twice. */
function closeUp(
  pairs: readonly [number, number][],
  same: (i: number, j: number) => boolean,
): [number, number][] {
  const closed: [number, number][] = [];
  for (const [i, j] of pairs.toReversed()) {
    const next = closed.at(-1);
    const near = next !== undefined && next[1] === j + 1 && next[0] > i + 1 && same(next[0] - 1, j);
    closed.push([near ? next[0] - 1 : i, j]);
  }
  return closed.reverse();
}
