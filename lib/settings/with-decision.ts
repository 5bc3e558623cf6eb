import type { ReaderDecision } from '../model/decisions';

/**
 * The reader's decisions with one more. The latest word holds: an equal one is not kept twice, and the one it overturns goes
 * (split after merge, merge after split).
 */
export function withDecision(all: readonly ReaderDecision[], added: ReaderDecision): ReaderDecision[] {
  const about = subjectOf(added);
  return [...all.filter((one) => subjectOf(one) !== about), added];
}

/** What a decision is about: two decisions about the same cannot both hold. */
function subjectOf(decision: ReaderDecision): string {
  switch (decision.kind) {
    case 'split-name':
    case 'merge-names':
      return JSON.stringify(['names', [decision.name, decision.spelling].sort()]);
    case 'same-event':
    case 'different-event':
      return JSON.stringify(['event', decision.baseId, decision.otherId]);
    case 'not-the-same':
      return JSON.stringify(['pair', decision.baseText, decision.otherText]);
  }
}
