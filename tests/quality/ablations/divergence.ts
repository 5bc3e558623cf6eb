import type { DIVERGENCE_RULES } from '../../../lib/comparison/divergence/divergence-rule-ids';
import type { Parameters } from '../../../lib/comparison/parameters';
import type { Ablation } from './ablation';

const without =
  (...off: (typeof DIVERGENCE_RULES)[number][]) =>
  (all: Parameters): Parameters => ({ ...all, divergence: { ...all.divergence, off } });

const withNumbers =
  (change: Partial<Parameters['divergence']>) =>
  (all: Parameters): Parameters => ({ ...all, divergence: { ...all.divergence, ...change } });

/** What the rules that can tell of a conflict find, and what the least shared share keeps from being told. */
export const ABLATION: Ablation = {
  sets: ['rte3', 'fever-symmetric', 'claimdiff', 'mrpc-flags'],
  figures: [
    'rte3.contradiction_p',
    'rte3.contradiction_r',
    'rte3.contradiction_n',
    'fever-symmetric.refutes_p',
    'fever-symmetric.refutes_r',
    'fever-symmetric.refutes_n',
    'claimdiff.false_conflicts',
    'mrpc.negation_flags',
    'mrpc.figure_flags',
  ],
  groups: {
    figures: without('figures-differ'),
    dates: without('dates-differ'),
    negation: without('negated-here', 'meeting-denied'),
    antonyms: without('opposite-words'),
    'steps of an act': without('status-differs'),
    'names in one slot': without('other-name-in-slot'),
    'cut quotations': without('quote-cut'),
    'holders of an office': without('office-holder-apart'),
    'no least share for negation': withNumbers({ negationShared: 0, negationLinks: 0 }),
    'no least share for antonyms': withNumbers({ antonymShared: 0, antonymLinks: 0 }),
    'no least share for names': withNumbers({ nameShared: 0 }),
  },
};
