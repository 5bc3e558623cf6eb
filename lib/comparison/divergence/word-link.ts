import type { Token } from '../text/tokenize';

/** Token positions on either side that stand for one another. */
export interface WordLink {
  readonly base: number;
  readonly other: number;
}

/** Links beyond this many occurrences of one stem are not looked for: such a text is no pair of claims. */
const MOST_OCCURRENCES = 12;

/**
 * Links the words of two short texts one to one: equal stems, those with linked or equal neighbours first, then those
 * nearest to the same relative place. Function words are linked only between linked neighbours.
 * @param sameName whether two tokens belong to one name written in two ways
 */
export function linkWords(
  base: readonly Token[],
  other: readonly Token[],
  sameName: (base: Token, other: Token) => boolean,
): WordLink[] {
  const places = new Map<string, number[]>();
  other.forEach((token, index) => {
    if (token.kind === 'mark') return;
    const known = places.get(token.stem);
    if (known === undefined) places.set(token.stem, [index]);
    else if (known.length < MOST_OCCURRENCES) known.push(index);
  });
  const named = other.flatMap((token, index) => (/^\p{Lu}/u.test(token.text) ? [index] : [])).slice(0, 60);

  const options = base.flatMap((token, index) => {
    if (token.kind === 'mark' || token.stop) return [];
    const equal = places.get(token.stem) ?? [];
    const found =
      equal.length > 0 || !/^\p{Lu}/u.test(token.text)
        ? equal
        : named.filter((place) => sameName(token, other[place]!));
    return found.map((place) => ({ base: index, other: place, fit: fit(base, index, other, place) }));
  });
  options.sort((a, b) => b.fit - a.fit || a.base - b.base || a.other - b.other);

  const takenBase = new Set<number>();
  const takenOther = new Set<number>();
  const links: WordLink[] = [];
  for (const option of options) {
    if (takenBase.has(option.base) || takenOther.has(option.other)) continue;
    takenBase.add(option.base);
    takenOther.add(option.other);
    links.push({ base: option.base, other: option.other });
  }
  return [...links, ...linkFunctionWords(base, other, links)].sort((a, b) => a.base - b.base);
}

/** Equal words around, then nearness of relative place. */
function fit(base: readonly Token[], baseAt: number, other: readonly Token[], otherAt: number): number {
  let equal = 0;
  for (const step of [-2, -1, 1, 2]) {
    const near = base[baseAt + step];
    const counterpart = other[otherAt + step];
    if (near !== undefined && counterpart !== undefined && near.stem === counterpart.stem) equal += 1;
  }
  return equal - Math.abs(baseAt / base.length - otherAt / other.length);
}

/** "of", "in": linked where the word before or behind is linked to the counterpart's neighbour. */
function linkFunctionWords(
  base: readonly Token[],
  other: readonly Token[],
  links: readonly WordLink[],
): WordLink[] {
  const counterpart = new Map(links.map((link) => [link.base, link.other]));
  const taken = new Set<number>();
  const found: WordLink[] = [];
  base.forEach((token, index) => {
    if (!token.stop || token.kind === 'mark') return;
    for (const step of [1, -1]) {
      const near = counterpart.get(index + step);
      const place = near === undefined ? -1 : near - step;
      if (other[place]?.stop === true && other[place].stem === token.stem && !taken.has(place)) {
        taken.add(place);
        found.push({ base: index, other: place });
        return;
      }
    }
  });
  return found;
}
