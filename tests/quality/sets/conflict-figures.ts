import type { Parameters } from '../../../lib/comparison/parameters';
import type { Divergence } from '../../../lib/model/divergence';
import type { SetRecord } from '../quality-set';
import { divergencesBetween } from './sentence-pair';

/** Whether a pair shows something that cannot both hold. */
export const isConflict = (divergence: Divergence): boolean => divergence.severity === 'conflict';

/** Precision, recall and number of pairs with a conflict, against the records that the set calls contradictory. */
export function conflictFigures(
  records: readonly SetRecord[],
  texts: (record: SetRecord) => readonly [string, string],
  contradicts: (record: SetRecord) => boolean,
  parameters: Parameters,
): { precision: number; recall: number; flagged: number; predictions: { id: string; conflict: boolean }[] } {
  let [right, flagged, all] = [0, 0, 0];
  const predictions = records.map((record) => {
    const conflict = divergencesBetween(...texts(record), parameters).some(isConflict);
    const gold = contradicts(record);
    if (gold) all++;
    if (conflict) flagged++;
    if (gold && conflict) right++;
    return { id: record.id, conflict };
  });
  return {
    precision: flagged === 0 ? 0 : right / flagged,
    recall: all === 0 ? 0 : right / all,
    flagged,
    predictions,
  };
}
