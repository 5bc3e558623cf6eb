import type { Steps } from '../steps';

/** Characters that have to stand there exactly, at the beginning and behind each gap. */
const SEED = 12;
/** Characters that one gap may hold: a note, a hidden aside, a caption. */
const MAX_GAP = 300;
/** Gaps in one place. */
const MAX_GAPS = 8;
/** Places tried; what begins elsewhere as often is not worth finding. */
const MAX_TRIES = 24;

/** A place in a text, and how much stands in it that the pattern does not have. */
export interface GappedMatch {
  readonly start: number;
  readonly end: number;
  readonly gaps: number;
}

/**
 * Finds where all characters of a pattern stand in a text, in order, with something between them here and there: what a
 * reading leaves out of a sentence, such as the number of a note, is still in the page.
 * @returns the place with the shortest gaps in all, `null` where there is none
 */
export function* matchingWithGaps(text: string, pattern: string): Steps<GappedMatch | null> {
  if (pattern.length < 2 * SEED) return null;
  const begin = pattern.slice(0, SEED);
  let best: GappedMatch | null = null;
  let at = text.indexOf(begin);
  for (let tried = 0; at >= 0 && tried < MAX_TRIES; tried++) {
    const match = follow(text, pattern, at);
    if (match !== null && (best === null || match.gaps < best.gaps)) best = match;
    yield;
    at = text.indexOf(begin, at + 1);
  }
  return best;
}

/** Follows the pattern from its first character; bounded by its length and that of the gaps. */
function follow(text: string, pattern: string, start: number): GappedMatch | null {
  let at = start;
  let done = 0;
  let gaps = 0;
  for (let gap = 0; gap <= MAX_GAPS; gap++) {
    while (done < pattern.length && text[at] === pattern[done]) {
      at++;
      done++;
    }
    if (done === pattern.length) return { start, end: at, gaps };
    const found = text.slice(at, at + MAX_GAP + SEED).indexOf(pattern.slice(done, done + SEED));
    if (found < 0) return null;
    gaps += found;
    at += found;
  }
  return null;
}
