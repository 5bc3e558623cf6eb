import type { Witness } from './claim-card';

/**
 * Witnesses by the sentence they show: one sentence of another article may stand beside two claims of a card, and "not the
 * same" then means both pairs.
 */
export function byCounterpart(witnesses: readonly Witness[]): readonly Witness[][] {
  const groups = new Map<string, Witness[]>();
  for (const witness of witnesses) {
    const { article, span } = witness.place;
    const key = `${article} ${span.start} ${span.end}`;
    groups.set(key, [...(groups.get(key) ?? []), witness]);
  }
  return [...groups.values()];
}
