import type { QualitySet } from '../quality-set';
import { conflictFigures } from './conflict-figures';

/**
 * ClaimDiff: claims of two reports of one event. Its "weaken" is stance and not factual conflict, so every conflict
 * counted here is taken for a false alarm.
 */
export const SET: QualitySet = {
  name: 'claimdiff',
  async measure(run) {
    const found = conflictFigures(
      run.records,
      (record) => [String(record['a']), String(record['b'])],
      () => false,
      run.parameters,
    );
    run.write('claimdiff', found.predictions);
    return { 'claimdiff.false_conflicts': found.flagged / Math.max(1, run.records.length) };
  },
  references: { 'claimdiff.false_conflicts': 'share of pairs; a reader bears 2 in 1,000 (.002)' },
};
