import type { Divergence } from '../../model/divergence';

/** A finding made on the exchanged pair, told from the base again. */
export function swapped(divergence: Divergence): Divergence {
  return { ...divergence, base: divergence.other, other: divergence.base };
}
