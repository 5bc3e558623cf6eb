import type { ReaderDecision } from '../model/decisions';
import { cleanLine } from './clean-text';
import type { MessageId } from './message';

/** Characters shown of a sentence. */
const MAX_WORDS = 240;

/** A stored decision, as it is listed. */
export interface DecisionRow {
  readonly decision: ReaderDecision;
  /** What was decided: "Not the same". */
  readonly label: MessageId;
  /** The two things it is about: sentences, headlines or names. `null` where it was not kept what an article is called. */
  readonly sides: readonly [string | null, string | null];
  /** Whether `sides` are words of articles, which are set as such. */
  readonly quoted: boolean;
  /** Headlines of the two articles, where `sides` are sentences from them. */
  readonly from: readonly [string, string] | null;
}

/** The reader's decisions for a list, newest first. Words of pages are cut, and cleaned of what hides in them. */
export function toDecisionRows(decisions: readonly ReaderDecision[]): DecisionRow[] {
  return decisions.map(rowOf).reverse();
}

function rowOf(decision: ReaderDecision): DecisionRow {
  const label = `decisions.${decision.kind}` as const;
  if (decision.kind === 'split-name' || decision.kind === 'merge-names') {
    const sides = [cleanLine(decision.spelling, MAX_WORDS), cleanLine(decision.name, MAX_WORDS)] as const;
    return { decision, label, sides, quoted: true, from: null };
  }
  const { headlines } = decision;
  const from =
    headlines === undefined
      ? null
      : ([cleanLine(headlines.base, MAX_WORDS), cleanLine(headlines.other, MAX_WORDS)] as const);
  if (decision.kind === 'not-the-same') {
    const sides = [
      cleanLine(decision.baseText, MAX_WORDS),
      cleanLine(decision.otherText, MAX_WORDS),
    ] as const;
    return { decision, label, sides, quoted: true, from };
  }
  return { decision, label, sides: from ?? [null, null], quoted: from !== null, from: null };
}
