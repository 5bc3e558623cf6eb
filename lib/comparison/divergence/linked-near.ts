import type { ClaimPair } from './claim-pair';

/** Token positions, both included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How many content words within `window` tokens of a stretch have their counterpart within the same distance of the
 * other side's stretch: whether the two stand in the same surroundings.
 */
export function linkedNear(pair: ClaimPair, base: Stretch, other: Stretch, window: number): number {
  let links = 0;
  for (let at = Math.max(0, base.from - window); at <= base.to + window; at++) {
    if (at >= base.from && at <= base.to) continue;
    const token = pair.base.tokens[at];
    const counterpart = pair.base.counterpart[at];
    if (token === undefined || counterpart === null || counterpart === undefined || token.stop) continue;
    if (counterpart < other.from - window || counterpart > other.to + window) continue;
    if (counterpart >= other.from && counterpart <= other.to) continue;
    links++;
  }
  return links;
}
