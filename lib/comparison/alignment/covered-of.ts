import type { PairScore } from './score-pair';

/** Share of one side's weight that is linked with words of the other, 0 to 1. */
export function coveredOf(pair: PairScore, side: 'a' | 'b'): number {
  const values = new Map<number, number>();
  for (const link of pair.links) values.set(link[side], Math.max(link.value, values.get(link[side]) ?? 0));
  let [covered, whole] = [0, 0];
  pair[side].forEach(({ type }, at) => {
    whole += type.weight;
    covered += type.weight * (values.get(at) ?? 0);
  });
  return whole === 0 ? 1 : covered / whole;
}
