import type { WordLink } from '../align-words';
import type { WordPair } from '../word-pair';
import { MAX_WORDS, stemsOf } from '../word-profile';

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
  const a = stemsOf(pair.a);
  const b = stemsOf(pair.b);
  const short = Math.max(1, Math.min(a.length, b.length));
  const long = Math.max(1, a.length, b.length);
  const common = commonSubsequence(a, b);
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
  return [
    common / short,
    common / long,
    (a.length + b.length - 2 * common) / Math.max(1, a.length + b.length),
    breaks / links,
    crossed / links,
    longest / short,
    moved / links,
    a.length > 0 && a[0] === b[0] ? 1 : 0,
    a.length > 0 && a.at(-1) === b.at(-1) ? 1 : 0,
  ];
}

/** Room for the two rows, used again by each call. The first place stays 0. */
const ROWS: readonly [Uint16Array, Uint16Array] = [
  new Uint16Array(MAX_WORDS + 1),
  new Uint16Array(MAX_WORDS + 1),
];

/** Length of the longest common subsequence, two rows of the usual table at a time. */
function commonSubsequence(a: readonly number[], b: readonly number[]): number {
  let [previous, current] = ROWS;
  previous.fill(0, 0, b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const stem = a[i];
    let kept = 0;
    for (let j = 0; j < b.length; j++) {
      const above = previous[j + 1]!;
      kept = stem === b[j] ? previous[j]! + 1 : above > kept ? above : kept;
      current[j + 1] = kept;
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length]!;
}
