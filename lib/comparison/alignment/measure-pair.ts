import { COVERAGE, coverage } from './measures/coverage';
import { LEFT_OVER, leftOver } from './measures/left-over';
import { ORDER, order } from './measures/order';
import { STRETCHES, stretches } from './measures/stretches';
import type { WordPair } from './word-pair';

/** Names of everything measured on a pair of sentences, in the order of `measurePair`. */
export const MEASURES = [...COVERAGE, ...ORDER, ...LEFT_OVER, ...STRETCHES] as const;
export type Measure = (typeof MEASURES)[number];

/** Measures a pair whose words are linked. Symmetric: swapping the sides changes nothing. */
export function measurePair(pair: WordPair): number[] {
  return coverage(pair).concat(order(pair), leftOver(pair), stretches(pair));
}
