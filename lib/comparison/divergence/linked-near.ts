import type { ClaimPair, PairSide } from './claim-pair';

/** Token positions, both included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How many content words within `window` tokens of a stretch are said again within the same distance of the other side's
 * stretch, by link or by the same stem (a word said twice is linked only once): whether both stand in like surroundings.
 * The smaller count of the two directions.
 */
export function linkedNear(pair: ClaimPair, base: Stretch, other: Stretch, window: number): number {
  return Math.min(
    countNear(pair.base, base, pair.other, other, window),
    countNear(pair.other, other, pair.base, base, window),
  );
}

function countNear(
  side: PairSide,
  stretch: Stretch,
  against: PairSide,
  rival: Stretch,
  window: number,
): number {
  const around = ({ from, to }: Stretch, at: number) =>
    at >= from - window && at <= to + window && !(at >= from && at <= to);
  const stems = new Set(
    against.tokens.filter((token, at) => !token.stop && around(rival, at)).map((token) => token.stem),
  );
  const found = new Set<string>();
  side.tokens.forEach((token, at) => {
    if (token.stop || !around(stretch, at)) return;
    const counterpart = side.counterpart[at] ?? null;
    if (stems.has(token.stem) || (counterpart !== null && around(rival, counterpart))) found.add(token.stem);
  });
  return found.size;
}
