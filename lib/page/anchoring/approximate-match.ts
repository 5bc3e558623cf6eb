import { finish, type Steps } from '../steps';

/** Length, in characters, of the pieces of a pattern that are looked for exactly. */
const SEED = 12;
/** Places tried; what stands elsewhere as often is not worth finding. */
const MAX_TRIES = 24;

/** A place in a text, and how many characters differ there. */
export interface ApproximateMatch {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/**
 * Finds where a pattern stands in a text with at most `maxErrors` characters changed, added or missing. Places are
 * proposed by exact pieces of the pattern (with few errors some piece is intact) and judged by edit distance within a
 * band, so the work is bounded: `MAX_TRIES` times pattern length times band.
 * @returns the place with fewest errors, `null` where there is none
 */
export function approximateMatch(text: string, pattern: string, maxErrors: number): ApproximateMatch | null {
  return finish(matching(text, pattern, maxErrors));
}

/** Places passed over between two steps. */
const STEP = 256;

/** The same in steps. */
export function* matching(text: string, pattern: string, maxErrors: number): Steps<ApproximateMatch | null> {
  if (pattern.length < SEED) return null;
  const tried = new Set<number>();
  let best: ApproximateMatch | null = null;
  let passed = 0;
  for (let offset = 0; offset + SEED <= pattern.length; offset += SEED) {
    const piece = pattern.slice(offset, offset + SEED);
    yield;
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      if (++passed % STEP === 0) yield;
      const start = Math.max(0, at - offset);
      const bucket = Math.round(start / (maxErrors + 1));
      if (tried.has(bucket)) continue;
      if (tried.size >= MAX_TRIES) return best;
      tried.add(bucket);
      const match = alignAt(text, pattern, start, maxErrors);
      if (match !== null && (best === null || match.errors < best.errors)) best = match;
      yield;
    }
  }
  return best;
}

/** Best alignment of the pattern with the text near `start` (free at both ends of the text), within a band. */
function alignAt(text: string, pattern: string, start: number, maxErrors: number): ApproximateMatch | null {
  const from = Math.max(0, start - maxErrors);
  const window = text.slice(from, start + pattern.length + maxErrors);
  const width = window.length;
  // Row by row edit distance; `origin` follows where in the window each path began.
  let costs = new Uint16Array(width + 1);
  let origins = Uint16Array.from({ length: width + 1 }, (_, i) => i);
  let next = new Uint16Array(width + 1);
  let nextOrigins = new Uint16Array(width + 1);
  for (let row = 1; row <= pattern.length; row++) {
    const letter = pattern.charCodeAt(row - 1);
    next[0] = row;
    nextOrigins[0] = 0;
    for (let column = 1; column <= width; column++) {
      const change = costs[column - 1]! + (letter === window.charCodeAt(column - 1) ? 0 : 1);
      const missing = costs[column]! + 1;
      const added = next[column - 1]! + 1;
      const cost = Math.min(change, missing, added);
      next[column] = cost;
      nextOrigins[column] =
        cost === change
          ? origins[column - 1]!
          : cost === missing
            ? origins[column]!
            : nextOrigins[column - 1]!;
    }
    [costs, next] = [next, costs];
    [origins, nextOrigins] = [nextOrigins, origins];
  }
  let end = 0;
  for (let column = 1; column <= width; column++) if (costs[column]! < costs[end]!) end = column;
  const errors = costs[end]!;
  const begin = origins[end]!;
  return errors > maxErrors || end <= begin ? null : { start: from + begin, end: from + end, errors };
}
