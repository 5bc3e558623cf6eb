import { scorePair } from '../../../lib/comparison/alignment/score-pair';
import type { ComparisonContext } from '../../../lib/comparison/comparison-context';
import type { Token } from '../../../lib/comparison/text/tokenize';
import { chunkPhrases } from '../../../lib/comparison/wording/chunk-phrases';

/** Two chunks taken for one another, as positions of tokens, typed as the SemEval task on interpretable similarity does. */
export interface ChunkRelation {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly type: 'EQUI' | 'OPPO' | 'SPE1' | 'SPE2' | 'SIMI' | 'REL';
  /** 0 to 5. */
  readonly score: number;
}

/** Share of a chunk's weight that must be linked for it to count as covered. */
const COVERED = 0.8;
/** Overlap that some word of content is needed for; function words alone link nothing. */
const CONTENT = 0.12;
/** Weight of function words, so that chunks of them can be paired at all. */
const FUNCTION_WORD = 0.05;

interface Overlap {
  readonly value: number;
  readonly coverA: number;
  readonly coverB: number;
  readonly figures: boolean;
  readonly opposite: boolean;
}

/** Pairs the phrases that the engine cuts by the words that the engine links, best overlap first, each phrase once. */
export function relateChunks(
  a: readonly Token[],
  b: readonly Token[],
  context: ComparisonContext,
): ChunkRelation[] {
  const left = chunkPhrases(a);
  const right = chunkPhrases(b);
  const pair = scorePair(a, b, context);
  const weightOf = (words: typeof pair.a, chunk: readonly number[]): number =>
    words
      .filter((word) => chunk.includes(word.first) && word.type.kind !== 'mark')
      .reduce((sum, { type }) => sum + Math.max(FUNCTION_WORD, type.weight), 0);
  const overlapOf = (x: readonly number[], y: readonly number[]): Overlap | null => {
    const links = pair.links.filter(
      (link) =>
        x.includes(pair.a[link.a]!.first) &&
        y.includes(pair.b[link.b]!.first) &&
        pair.a[link.a]!.type.kind !== 'mark',
    );
    if (links.length === 0) return null;
    const value = links.reduce(
      (sum, link) => sum + link.value * Math.max(FUNCTION_WORD, pair.a[link.a]!.type.weight),
      0,
    );
    return {
      value,
      coverA: value / Math.max(weightOf(pair.a, x), 1e-9),
      coverB: value / Math.max(weightOf(pair.b, y), 1e-9),
      figures: links.some((link) => link.kind === 'figure'),
      opposite: links.some((link) => link.kind === 'opposite'),
    };
  };
  const options = left
    .flatMap((x, i) => right.map((y, j) => ({ i, j, overlap: overlapOf(x, y) })))
    .filter((option): option is { i: number; j: number; overlap: Overlap } => option.overlap !== null)
    .sort(
      (x, y) =>
        y.overlap.value +
        y.overlap.coverA +
        y.overlap.coverB -
        (x.overlap.value + x.overlap.coverA + x.overlap.coverB),
    );
  const [usedA, usedB] = [new Map<number, number>(), new Map<number, number>()];
  const relations: ChunkRelation[] = [];
  for (const { i, j, overlap } of options) {
    if (usedA.has(i) && usedB.has(j)) continue;
    // A further phrase with linked words joins the pair it stands next to.
    const host = relations.findIndex(({ a, b }) =>
      usedA.has(i)
        ? a.includes(left[i]![0]!) && touches(b, right[j]!)
        : usedB.has(j) && b.includes(right[j]![0]!) && touches(a, left[i]!),
    );
    if (host >= 0 && overlap.value >= CONTENT) {
      const { a, b } = relations[host]!;
      const [wholeA, wholeB] = [[...new Set([...a, ...left[i]!])], [...new Set([...b, ...right[j]!])]];
      relations[host] = { a: wholeA, b: wholeB, ...typeOf(overlapOf(wholeA, wholeB)!) };
      usedA.set(i, usedA.get(i) ?? j);
      usedB.set(j, usedB.get(j) ?? i);
      continue;
    }
    if (usedA.has(i) || usedB.has(j) || overlap.value < CONTENT) continue;
    usedA.set(i, j);
    usedB.set(j, i);
    relations.push({ a: left[i]!, b: right[j]!, ...typeOf(overlap) });
  }
  return [...relations, ...betweenPaired(left, right, usedA, usedB, a, b)];
}

const touches = (x: readonly number[], y: readonly number[]): boolean =>
  y[0] === x.at(-1)! + 1 || x[0] === y.at(-1)! + 1;

function typeOf({ coverA, coverB, figures, opposite }: Overlap): Pick<ChunkRelation, 'type' | 'score'> {
  if (opposite) return { type: 'OPPO', score: 4 };
  if (figures) return { type: 'SIMI', score: 3 };
  if (coverA >= COVERED && coverB >= COVERED) return { type: 'EQUI', score: 5 };
  if (coverB >= COVERED) return { type: 'SPE1', score: 4 };
  if (coverA >= COVERED) return { type: 'SPE2', score: 4 };
  return { type: 'SIMI', score: 3 };
}

/** Phrases left over on both sides between the same neighbours stand in the same place: similar, if not the same. */
function betweenPaired(
  left: readonly number[][],
  right: readonly number[][],
  usedA: Map<number, number>,
  usedB: ReadonlyMap<number, number>,
  a: readonly Token[],
  b: readonly Token[],
): ChunkRelation[] {
  const marks = (chunk: readonly number[], tokens: readonly Token[]): boolean =>
    chunk.every((at) => tokens[at]!.kind === 'mark');
  const relations: ChunkRelation[] = [];
  const taken = new Set(usedB.keys());
  left.forEach((x, i) => {
    if (usedA.has(i) || marks(x, a)) return;
    const j = i === 0 ? 0 : (usedA.get(i - 1) ?? -2) + 1;
    const y = right[j];
    if (y === undefined || taken.has(j) || marks(y, b) || a[x[0]!]!.stop !== b[y[0]!]!.stop) return;
    usedA.set(i, j);
    taken.add(j);
    relations.push({ a: x, b: y, type: 'SIMI', score: 2 });
  });
  return relations;
}
