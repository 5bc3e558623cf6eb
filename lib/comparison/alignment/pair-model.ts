import { MEASURES, type Measure } from './measure-pair';
import WEIGHTS from './pair-weights.json';

interface Term {
  readonly position: number;
  readonly weight: number;
}

const TERMS: readonly Term[] = Object.entries(WEIGHTS.weights).map(([name, weight]) => ({
  position: MEASURES.indexOf(name as Measure),
  weight,
}));

/**
 * How likely two sentences are to report the same, 0 to 1: a logistic sum of some measures. `pair-weights.json` holds
 * its weights, fitted by `tests/training/fit-pair-weights.ts` on sentence pairs written for this project.
 */
export function scoreMeasures(measures: readonly number[]): number {
  let sum = WEIGHTS.intercept;
  for (const { position, weight } of TERMS) sum += weight * measures[position]!;
  return 1 / (1 + Math.exp(-sum));
}
