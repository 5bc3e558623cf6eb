import { MAX_WORDS } from '../align-words';
import type { Word } from '../words';
import type { WordPair } from '../word-pair';

/** Whether the words come in the same order: n-grams, longest common subsequence, broken and crossed links. */
export const ORDER = [
  'jaccard',
  'bigrams',
  'trigrams',
  'fourgrams',
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
  const a = stems(pair.a);
  const b = stems(pair.b);
  const short = Math.max(1, Math.min(a.length, b.length));
  const long = Math.max(1, a.length, b.length);
  const common = commonSubsequence(a, b);
  const content = pair.links.filter((link) => pair.a[link.a]!.type.kind !== 'mark');
  let breaks = 0;
  let crossed = 0;
  let run = 1;
  let longest = content.length === 0 ? 0 : 1;
  let moved = 0;
  content.forEach((link, k) => {
    moved += Math.abs((link.a + 0.5) / pair.a.length - (link.b + 0.5) / pair.b.length);
    const previous = content[k - 1];
    if (previous === undefined) return;
    const follows = link.b - previous.b === 1 && link.a - previous.a === 1;
    run = follows ? run + 1 : 1;
    longest = Math.max(longest, run);
    if (!follows) breaks++;
    if (link.b < previous.b) crossed++;
  });
  const links = Math.max(1, content.length);
  return [
    grams(a, b, 1),
    grams(a, b, 2),
    grams(a, b, 3),
    grams(a, b, 4),
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

const stems = (words: readonly Word[]): number[] =>
  words.slice(0, MAX_WORDS).flatMap(({ type }) => (type.kind === 'mark' ? [] : [type.stemId]));

/** Jaccard share of the n-grams of both sides; 1 where neither has any. */
function grams(a: readonly number[], b: readonly number[], n: number): number {
  const left = gramSet(a, n);
  const right = gramSet(b, n);
  let shared = 0;
  for (const gram of left) if (right.has(gram)) shared++;
  const union = left.size + right.size - shared;
  return union === 0 ? 1 : shared / union;
}

/** N-grams as 32-bit hashes: among some hundred of them a collision is a matter of one in millions. */
function gramSet(stems: readonly number[], n: number): Set<number> {
  const grams = new Set<number>();
  for (let i = 0; i + n <= stems.length; i++) {
    let hash = 0;
    for (let k = 0; k < n; k++) hash = (Math.imul(hash, 0x01000193) + stems[i + k]! + 1) | 0;
    grams.add(hash);
  }
  return grams;
}

/** Length of the longest common subsequence, two rows of the usual table at a time. */
function commonSubsequence(a: readonly number[], b: readonly number[]): number {
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (const stem of a) {
    for (let j = 0; j < b.length; j++)
      current[j + 1] = stem === b[j] ? previous[j]! + 1 : Math.max(previous[j + 1]!, current[j]!);
    [previous, current] = [current, previous];
  }
  return previous[b.length]!;
}
