import type { UnitRule } from '../finding';
import { ACCORDING_TO } from './according-to';
import { ADJECTIVE } from './adjective';
import { AS_REPORTED_BY } from './as-reported-by';
import { LABEL_COLON } from './label-colon';
import { LIGHT_VERB } from './light-verb';
import { NOMINAL } from './nominal';

/** Rules for cues that are no verbs, in order. A verb's finding on the same words comes first. */
export const UNIT_RULES: readonly UnitRule[] = [
  ACCORDING_TO,
  AS_REPORTED_BY,
  LABEL_COLON,
  LIGHT_VERB,
  ADJECTIVE,
  NOMINAL,
];
