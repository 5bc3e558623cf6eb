import type { QualitySet } from '../quality-set';
import { divergencesBetween } from './sentence-pair';

/**
 * MRPC paraphrases: how often the negation and the figure rules speak, per 1,000 pairs that mean the same. The set
 * tolerates differing figures, so figure flags are not all wrong; negation flags are.
 */
export const SET: QualitySet = {
  name: 'mrpc',
  async measure(run) {
    const paraphrases = run.records.filter((record) => Number(record['label']) === 1);
    const types = paraphrases.map(
      (record) =>
        new Set(
          divergencesBetween(String(record['a']), String(record['b']), run.parameters).map(
            ({ type }) => type,
          ),
        ),
    );
    const perThousand = (type: 'negation' | 'number') =>
      (1_000 * types.filter((found) => found.has(type)).length) / Math.max(1, types.length);
    return { 'mrpc.negation_flags': perThousand('negation'), 'mrpc.figure_flags': perThousand('number') };
  },
  references: {
    'mrpc.negation_flags': 'per 1,000 paraphrases; at most 3',
    'mrpc.figure_flags': 'per 1,000 paraphrases; at most 25, many of them real',
  },
};
