import type { WordLink } from '../align-words';
import type { WordPair } from '../word-pair';
import { MAX_WORDS } from '../max-words';
import { fillStems } from '../fill-stems';

/** Whether the words come in the same order: longest common subsequence, broken and crossed links. */
export const ORDER = [
  'subsequenceMin',
  'subsequenceMax',
  'editShare',
  'pieces',
  'crossings',
  'longestRun',
  'displacement',
  'sameStart',
  'sameEnd',
] as const;

export function order(pair: WordPair): number[] {
  const lengthA = fillStems(pair.a, STEMS_A);
  const lengthB = fillStems(pair.b, STEMS_B);
  const short = Math.max(1, Math.min(lengthA, lengthB));
  const long = Math.max(1, lengthA, lengthB);
  const common = commonSubsequence(lengthA, lengthB);
  let breaks = 0;
  let crossed = 0;
  let run = 1;
  let longest = 0;
  let moved = 0;
  let content = 0;
  let previous: WordLink | null = null;
  for (const link of pair.links) {
    if (pair.a[link.a]!.type.kind === 'mark') continue;
    content++;
    moved += Math.abs((link.a + 0.5) / pair.a.length - (link.b + 0.5) / pair.b.length);
    const follows = previous !== null && link.b - previous.b === 1 && link.a - previous.a === 1;
    run = follows ? run + 1 : 1;
    longest = Math.max(longest, run);
    if (previous !== null && !follows) breaks++;
    if (previous !== null && link.b < previous.b) crossed++;
    previous = link;
  }
  const links = Math.max(1, content);
  const isShared = lengthA > 0 && lengthB > 0;
  return [
    common / short,
    common / long,
    (lengthA + lengthB - 2 * common) / Math.max(1, lengthA + lengthB),
    breaks / links,
    crossed / links,
    longest / short,
    moved / links,
    isShared && STEMS_A[0] === STEMS_B[0] ? 1 : 0,
    isShared && STEMS_A[lengthA - 1] === STEMS_B[lengthB - 1] ? 1 : 0,
  ];
}

/** Room for one call, used again by the next: this runs for thousands of pairs. */
const STEMS_A = new Int32Array(MAX_WORDS);
const STEMS_B = new Int32Array(MAX_WORDS);

/** Room for the two rows, used again by each call. */
const ROWS: readonly [Uint16Array, Uint16Array] = [
  new Uint16Array(MAX_WORDS + 1),
  new Uint16Array(MAX_WORDS + 1),
];

/** Length of the longest common subsequence of the stems, two rows of the usual table at a time. */
function commonSubsequence(lengthA: number, lengthB: number): number {
  // What both open and end with is part of it: claims that say the same often share much of either.
  let first = 0;
  while (first < lengthA && first < lengthB && STEMS_A[first] === STEMS_B[first]) first++;
  let endA = lengthA;
  let endB = lengthB;
  while (endA > first && endB > first && STEMS_A[endA - 1] === STEMS_B[endB - 1]) {
    endA--;
    endB--;
  }
  const shared = first + lengthA - endA;
  let [previous, current] = ROWS;
  previous.fill(0, first, endB + 1);
  current[first] = 0;
  for (let i = first; i < endA; i++) {
    const stem = STEMS_A[i];
    let kept = 0;
    for (let j = first; j < endB; j++) {
      const above = previous[j + 1]!;
      kept = stem === STEMS_B[j] ? previous[j]! + 1 : above > kept ? above : kept;
      current[j + 1] = kept;
    }
    const next = previous;
    previous = current;
    current = next;
  }
  return shared + previous[endB]!;
}
