import type { Divergence } from '../../model/divergence';

/** A finding made on the exchanged pair, told from the base again. */
export function swapped(divergence: Divergence): Divergence {
  const { base, other, detail } = divergence;
  const words =
    detail['base'] === undefined || detail['other'] === undefined
      ? detail
      : { ...detail, base: detail['other'], other: detail['base'] };
  return { ...divergence, base: other, other: base, detail: words };
}
