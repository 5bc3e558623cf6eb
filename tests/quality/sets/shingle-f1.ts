const SIZE = 4;

/** F1 of runs of four words, as the zyte benchmark counts them, for one page: 1 where both texts are the same. */
export function shingleF1(wanted: string, found: string): number {
  const gold = shingles(wanted);
  const own = shingles(found);
  let both = 0;
  for (const [shingle, count] of own) both += Math.min(count, gold.get(shingle) ?? 0);
  const all = sum(gold) + sum(own);
  return all === 0 ? 1 : (2 * both) / all;
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(Math.min(1, words.length), words.length - SIZE + 1); i++) {
    const shingle = words.slice(i, i + SIZE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, one) => all + one, 0);
