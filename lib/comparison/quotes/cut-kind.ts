import type { QuoteComparison } from '../../model/credit-difference';
import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';

/** What goes missing with the words that were cut. */
export type CutKind = QuoteComparison['versions'][number]['cuts'][number]['kind'];

const NEGATION = /^(?:not|no|never|none|nothing|neither|nor|without|cannot)$|n't$/u;
const CONDITION = /^(?:if|unless|until|provided|providing|once|only|except|when)$/u;
const HEDGE =
  /^(?:may|might|could|perhaps|maybe|possibly|possible|probably|likely|hopefully|hope|expect|think|believe|seems?|almost|nearly)$/u;

/** Kept words on either side of a cut, in its sentence; `null` where there are none. */
export interface Neighbours {
  readonly before: Token | null;
  readonly behind: Token | null;
}

/**
 * What a cut takes away, the most telling first. Only words next to what is kept can turn it: those of another clause go
 * with that clause.
 * @param cut the words that were cut, in order
 * @param told words that the article says itself, in its own voice or in place of what it cut: they are not lost
 */
export function cutKind(
  cut: readonly Token[],
  told: ReadonlySet<string>,
  kept: Neighbours,
  limits: Parameters['quotes'],
): CutKind {
  const near = cut.filter(
    (_, at) =>
      (kept.before !== null && at < limits.nearBehind) ||
      (kept.behind !== null && at >= cut.length - limits.nearBefore),
  );
  const isLost = (pattern: RegExp, words: readonly Token[]): boolean =>
    words.some((word) => pattern.test(word.norm) && !told.has(word.norm) && !isNotOnly(cut, word));
  if (isLost(NEGATION, near)) return 'negation';
  if (isLost(CONDITION, cut.slice(0, limits.conditionWords))) return 'condition';
  if (isLost(HEDGE, near)) return 'hedge';
  return kept.before !== null && cut.length <= limits.objectWords && isObject(cut, told, kept.before)
    ? 'object'
    : 'words';
}

/** "not only" and "nothing less than" add and negate nothing; neither of their words is lost as one that does. */
function isNotOnly(words: readonly Token[], word: Token): boolean {
  const at = words.indexOf(word);
  const behind = words[at + 1]?.norm ?? '';
  if (word.norm === 'only') return words[at - 1]?.norm === 'not';
  return /^(?:only|just|merely|less|fewer)$/u.test(behind);
}

/** What stands right behind a kept verb or preposition, with a noun of its own, is what the verb is about. */
const isObject = (run: readonly Token[], told: ReadonlySet<string>, before: Token): boolean =>
  run.some((word) => !word.stop) &&
  !run.some((word) => !word.stop && told.has(word.norm)) &&
  /^(?:the|a|an|any|all|this|that|these|those|our|their|his|her|its|with|from|for|against|of)$/u.test(
    run[0]!.norm,
  ) &&
  !/^(?:and|or|but|the|a|an|of)$/u.test(before.norm);
