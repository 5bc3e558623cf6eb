import type { QualitySet } from '../quality-set';
import { conflictFigures } from './conflict-figures';

/** FEVER symmetric: conflicts made by small edits. Precision and recall of REFUTES. */
export const SET: QualitySet = {
  name: 'fever-symmetric',
  async measure(run) {
    const found = conflictFigures(
      run.records,
      (record) => [String(record['evidence']), String(record['claim'])],
      (record) => record['label'] === 'REFUTES',
      run.parameters,
    );
    const path = run.write(
      'fever-symmetric',
      found.predictions.map(({ id, conflict }) => ({ id, label: conflict ? 'REFUTES' : 'SUPPORTS' })),
    );
    run.score('pairs-nli.mjs', path);
    return {
      'fever-symmetric.refutes_p': found.precision,
      'fever-symmetric.refutes_r': found.recall,
      'fever-symmetric.refutes_n': found.flagged,
    };
  },
  references: {
    'fever-symmetric.refutes_p': 'overlap and number/negation rule: .629 (other half)',
    'fever-symmetric.refutes_r': 'overlap and number/negation rule: .834 (other half)',
  },
};
