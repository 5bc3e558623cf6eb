import type { QualitySet } from '../quality-set';
import { conflictFigures } from './conflict-figures';

/** RTE-3 with three labels: precision and recall of `contradiction`, text against hypothesis. */
export const SET: QualitySet = {
  name: 'rte3',
  async measure(run) {
    const found = conflictFigures(
      run.records,
      (record) => [String(record['text']), String(record['hypothesis'])],
      (record) => record['label'] === 'contradiction',
      run.parameters,
    );
    const path = run.write(
      'rte3',
      found.predictions.map(({ id, conflict }) => ({ id, label: conflict ? 'contradiction' : 'unknown' })),
    );
    run.score('pairs-nli.mjs', path);
    return {
      'rte3.contradiction_p': found.precision,
      'rte3.contradiction_r': found.recall,
      'rte3.contradiction_n': found.flagged,
    };
  },
  references: {
    'rte3.contradiction_p':
      'overlap and number/negation rule: .222 (other half); de Marneffe et al. 2008, from memory: .230',
    'rte3.contradiction_r':
      'overlap and number/negation rule: .027 (other half); de Marneffe et al. 2008, from memory: .194',
    'rte3.contradiction_n': 'pairs with a conflict; every tenth pair or so contradicts',
  },
};
