import type { Parameters } from '../parameters';

/** A sentence as it is paired. */
export interface KeyedSentence {
  /** Equal for sentences of the same words. */
  readonly key: string;
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>;
}

/** Positions of a sentence in the earlier and the later version; `null` where it is in one alone. */
export interface SentencePair {
  readonly before: number | null;
  readonly after: number | null;
  /** Same words, at another place among the others. */
  readonly moved: boolean;
}

/**
 * Which sentence of the later version is which of the earlier one: first those of the same words in the same order
 * (longest common subsequence), then the same words elsewhere, then by the content words they share.
 * @returns in the order of the later version, what was removed at the place where it stood
 */
export function pairSentences(
  before: readonly KeyedSentence[],
  after: readonly KeyedSentence[],
  { versions }: Parameters,
): SentencePair[] {
  const toAfter = new Map<number, number>();
  const toBefore = new Map<number, number>();
  const join = (from: number, to: number): void => {
    toAfter.set(from, to);
    toBefore.set(to, from);
  };
  for (const [from, to] of commonSubsequence(before, after)) join(from, to);
  const moved = new Set<number>();
  for (const [to, { key }] of after.entries()) {
    if (toBefore.has(to) || key === '') continue;
    const from = before.findIndex((one, at) => one.key === key && !toAfter.has(at));
    if (from < 0) continue;
    join(from, to);
    moved.add(to);
  }
  const scored = before.flatMap((one, from) =>
    toAfter.has(from)
      ? []
      : after.flatMap((other, to) => {
          if (toBefore.has(to)) return [];
          const score = shareOf(one.stems, other.stems);
          const distance = Math.abs(from / before.length - to / after.length);
          return score >= versions.pairScore
            ? [{ from, to, rank: score - versions.distanceLoss * distance }]
            : [];
        }),
  );
  for (const { from, to } of scored.sort((a, b) => b.rank - a.rank || a.from - b.from || a.to - b.to))
    if (!toAfter.has(from) && !toBefore.has(to)) join(from, to);
  return inOrder(before.length, after.length, toAfter, toBefore, moved);
}

/** Twice what is shared of both together (Dice), 0 to 1. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function commonSubsequence(
  before: readonly KeyedSentence[],
  after: readonly KeyedSentence[],
): [number, number][] {
  const width = after.length + 1;
  const length = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      length[i * width + j] =
        before[i]!.key === after[j]!.key
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i]!.key === after[j]!.key) pairs.push([i++, j++]);
    else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function inOrder(
  before: number,
  after: number,
  toAfter: ReadonlyMap<number, number>,
  toBefore: ReadonlyMap<number, number>,
  moved: ReadonlySet<number>,
): SentencePair[] {
  const pairs: SentencePair[] = [];
  let removed = 0;
  const giveRemoved = (until: number): void => {
    for (; removed < until; removed++)
      if (!toAfter.has(removed)) pairs.push({ before: removed, after: null, moved: false });
  };
  for (let to = 0; to < after; to++) {
    const from = toBefore.get(to) ?? null;
    if (from !== null && !moved.has(to)) giveRemoved(from);
    pairs.push({ before: from, after: to, moved: moved.has(to) });
  }
  giveRemoved(before);
  return pairs;
}
