import type { ClaimPair } from './claim-pair';

/** Token positions, both included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How many content words within `window` tokens of a stretch are said again within the same distance of the other side's
 * stretch, by link or by the same stem (a word said twice is linked only once): whether both stand in like surroundings.
 */
export function linkedNear(pair: ClaimPair, base: Stretch, other: Stretch, window: number): number {
  const around = (stretch: Stretch, at: number) =>
    at >= stretch.from - window && at <= stretch.to + window && !(at >= stretch.from && at <= stretch.to);
  const stems = new Set(
    pair.other.tokens.filter((token, at) => !token.stop && around(other, at)).map((token) => token.stem),
  );
  const found = new Set<string>();
  pair.base.tokens.forEach((token, at) => {
    if (token.stop || !around(base, at)) return;
    const counterpart = pair.base.counterpart[at] ?? null;
    if (stems.has(token.stem) || (counterpart !== null && around(other, counterpart))) found.add(token.stem);
  });
  return found.size;
}
