import type { ClaimWords } from './claim-words';

/** Words of a claim that two articles of one event can only both have by saying the same. */
const MIN_WORDS = 4;

/**
 * Claims of two reports of one event that are the same words ("Nobody was hurt"), whatever anchors they hold: set phrases
 * mislead where only a part is shared, a whole claim said again is said again. A claim that stands twice in an article
 * is left out, since it is open which of the two is meant.
 * @returns positions in the two lists
 */
export function findIdentical(
  base: readonly ClaimWords[],
  other: readonly ClaimWords[],
): (readonly [number, number])[] {
  const theirs = placesByWords(other);
  return [...placesByWords(base)].flatMap(([words, places]) => {
    const rivals = theirs.get(words) ?? [];
    return places.length === 1 && rivals.length === 1 ? [[places[0]!, rivals[0]!] as const] : [];
  });
}

function placesByWords(claims: readonly ClaimWords[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { tokens }] of claims.entries()) {
    const words = tokens.filter(({ kind }) => kind !== 'mark').map(({ norm }) => norm);
    if (words.length < MIN_WORDS) continue;
    const key = words.join(' ');
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  return places;
}
