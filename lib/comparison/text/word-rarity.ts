import COMMON from './common-words.json';

const RANKS = new Map<string, number>();
for (const stem of COMMON.stems.split(' ')) RANKS.set(stem, RANKS.size);
/** Ranks below this differ little in what they tell: the commonest words all weigh next to nothing. */
const HALF_RANK = 8;
const TOP = Math.log(1 + RANKS.size / HALF_RANK);

/**
 * How rare a stem is in English at large: 0 for the commonest content word, 1 for every stem outside the 5,000
 * commonest (names above all). Function words are not in the table; who asks leaves them out before.
 */
export function wordRarity(stem: string): number {
  const rank = RANKS.get(stem);
  return rank === undefined ? 1 : Math.log(1 + rank / HALF_RANK) / TOP;
}
