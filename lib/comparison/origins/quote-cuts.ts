import type { QuoteComparison } from '../../model/credit-difference';
import type { TextSpan } from '../../model/text-span';
import type { Token } from '../text/tokenize';

type Cut = QuoteComparison['versions'][number]['cuts'][number];

const NEGATION = /^(?:not|no|never|none|nothing|neither|nor|without|cannot)$|n't$|n’t$/u;
const CONDITION = /^(?:if|unless|until|provided|providing|once|only|except|when)$/u;
const HEDGE =
  /^(?:may|might|could|perhaps|maybe|possibly|probably|likely|hopefully|hope|think|believe|some|about|almost|nearly|possible)$/u;

/** Pairs of words in common order (longest common subsequence), as positions in both lists. */
export function commonWords(one: readonly Token[], two: readonly Token[]): [number, number][] {
  const width = two.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = two.length - 1; j >= 0; j--)
      table[i * width + j] =
        one[i]!.norm === two[j]!.norm
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < two.length;) {
    if (one[i]!.norm === two[j]!.norm) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Runs of words of the longest version that another leaves out, typed by what goes missing with them. */
export function cutsOf(longest: readonly Token[], kept: ReadonlySet<number>): Cut[] {
  const cuts: Cut[] = [];
  for (let i = 0; i < longest.length;) {
    if (kept.has(i)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < longest.length && !kept.has(to)) to++;
    const run = longest.slice(i, to);
    const span: TextSpan = { start: run[0]!.start, end: run.at(-1)!.end };
    const inner = i > 0 && to < longest.length;
    cuts.push({ span, kind: kindOf(run, inner || i > 0, longest[i - 1]) });
    i = to;
  }
  return cuts;
}

function kindOf(run: readonly Token[], behindKept: boolean, before: Token | undefined): Cut['kind'] {
  if (run.some((word) => NEGATION.test(word.norm))) return 'negation';
  if (run.some((word) => CONDITION.test(word.norm))) return 'condition';
  if (run.some((word) => HEDGE.test(word.norm))) return 'hedge';
  // What stands right behind a kept verb or preposition, with a noun of its own, is what the verb is about.
  const object = behindKept && before !== undefined && run.length <= 6 && startsObject(run, before);
  return object ? 'object' : 'words';
}

const startsObject = (run: readonly Token[], before: Token): boolean =>
  run.some((word) => !word.stop) &&
  /^(?:the|a|an|any|all|this|that|these|those|our|their|his|her|its|to|with|from|for|against|of)$/u.test(
    run[0]!.norm,
  ) &&
  !/^(?:and|or|but|the|a|an|of)$/u.test(before.norm);
