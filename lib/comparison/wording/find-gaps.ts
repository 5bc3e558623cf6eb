import { diffArrays } from 'diff';
import type { Token } from '../text/tokenize';

/** A stretch of both texts: the same words, or what stands between two such stretches. A side may be empty. */
export interface Gap {
  readonly same: boolean;
  readonly base: readonly Token[];
  readonly other: readonly Token[];
  /** Positions of the first token on either side. */
  readonly baseStart: number;
  readonly otherStart: number;
}

/**
 * Splits two token lists into stretches that are the same and stretches that differ (Myers 1986, by jsdiff). A lone
 * function word or mark between two differences belongs to them: "of" in common holds no phrase together.
 * @returns `null` where more than `maxEdits` tokens differ; no clock is asked, so that results repeat
 */
export function findGaps(base: readonly Token[], other: readonly Token[], maxEdits: number): Gap[] | null {
  const changes = diffArrays(
    base.map((token) => token.norm),
    other.map((token) => token.norm),
    { maxEditLength: maxEdits },
  );
  if (changes === undefined) return null;
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  for (const change of changes) {
    const same = !change.added && !change.removed;
    const left = change.added ? [] : base.slice(i, i + change.value.length);
    const right = change.removed ? [] : other.slice(j, j + change.value.length);
    const last = gaps.at(-1);
    const next = { same, base: left, other: right, baseStart: i, otherStart: j };
    if (last !== undefined && last.same === same) gaps[gaps.length - 1] = join(last, next);
    else gaps.push(next);
    i += left.length;
    j += right.length;
  }
  return absorbLoners(gaps);
}

const join = (a: Gap, b: Gap): Gap => ({
  ...a,
  base: [...a.base, ...b.base],
  other: [...a.other, ...b.other],
});

function absorbLoners(gaps: readonly Gap[]): Gap[] {
  const result: Gap[] = [];
  gaps.forEach((gap, k) => {
    const last = result.at(-1);
    const loner = gap.same && gap.base.length === 1 && gap.base[0]!.stop && k > 0 && k < gaps.length - 1;
    if (last !== undefined && !last.same && (loner || !gap.same)) result[result.length - 1] = join(last, gap);
    else result.push(gap);
  });
  return result;
}
