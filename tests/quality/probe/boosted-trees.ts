/** A row of numbers to learn from. */
export type Row = readonly number[];
export type Predict = (row: Row) => number;

interface Node {
  readonly feature: number;
  readonly limit: number;
  readonly left: number;
  readonly right: number;
  readonly value: number;
}

export interface BoostOptions {
  readonly loss: 'logistic' | 'squared';
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Rows a leaf has at least. */
  readonly leaf: number;
  /** Ridge on leaf values. */
  readonly ridge: number;
}

const BINS = 32;

/**
 * Gradient boosted regression trees (Friedman 2001) on binned columns, deterministic: no sampling. For measuring only:
 * a probe asks how much a set of measures knows, it is no part of the engine.
 */
export function fitBoostedTrees(
  rows: readonly Row[],
  targets: readonly number[],
  options: BoostOptions,
): Predict {
  const limits = columnLimits(rows);
  const binned = limits.map((cuts, f) => Uint8Array.from(rows, (row) => binOf(row[f]!, cuts)));
  const mean = targets.reduce((sum, y) => sum + y, 0) / targets.length;
  const start = options.loss === 'logistic' ? Math.log(mean / (1 - mean)) : mean;
  const sums = rows.map(() => start);
  const trees: Node[][] = [];
  for (let t = 0; t < options.trees; t++) {
    const chance = Float64Array.from(sums, (sum) =>
      options.loss === 'logistic' ? 1 / (1 + Math.exp(-sum)) : sum,
    );
    const gradient = chance.map((p, i) => targets[i]! - p);
    const weight = chance.map((p) => (options.loss === 'logistic' ? Math.max(1e-6, p * (1 - p)) : 1));
    const tree = growTree(binned, gradient, weight, limits, options);
    trees.push(tree);
    rows.forEach((row, i) => (sums[i]! += options.rate * valueAt(tree, row)));
  }
  return (row) => start + options.rate * trees.reduce((sum, tree) => sum + valueAt(tree, row), 0);
}

function columnLimits(rows: readonly Row[]): number[][] {
  return rows[0]!.map((_, f) => {
    const sorted = rows.map((row) => row[f]!).sort((x, y) => x - y);
    const cuts = Array.from(
      { length: BINS - 1 },
      (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / BINS)]!,
    );
    return [...new Set(cuts)];
  });
}

function binOf(value: number, limits: readonly number[]): number {
  let bin = 0;
  while (bin < limits.length && value >= limits[bin]!) bin++;
  return bin;
}

interface Histogram {
  readonly g: Float64Array;
  readonly w: Float64Array;
  readonly n: Uint32Array;
}

/** Sums of gradients and weights, and counts, of the members in each bin of a column. */
function tally(
  members: Uint32Array,
  column: Uint8Array,
  gradient: Float64Array,
  weight: Float64Array,
  { g, w, n }: Histogram,
): void {
  g.fill(0);
  w.fill(0);
  n.fill(0);
  for (let k = 0; k < members.length; k++) {
    const i = members[k]!;
    const bin = column[i]!;
    g[bin]! += gradient[i]!;
    w[bin]! += weight[i]!;
    n[bin]!++;
  }
}

/** @param binned the bins of each column, row by row: a node walks a column at a time over its own rows */
function growTree(
  binned: readonly Uint8Array[],
  gradient: Float64Array,
  weight: Float64Array,
  limits: readonly number[][],
  { depth, leaf, ridge }: BoostOptions,
): Node[] {
  const nodes: Node[] = [];
  const histogram = { g: new Float64Array(BINS), w: new Float64Array(BINS), n: new Uint32Array(BINS) };
  const { g, w, n } = histogram;
  const grow = (members: Uint32Array, level: number): number => {
    let sumG = 0;
    let sumW = 0;
    for (let k = 0; k < members.length; k++) {
      sumG += gradient[members[k]!]!;
      sumW += weight[members[k]!]!;
    }
    const at = nodes.length;
    nodes.push({ feature: -1, limit: 0, left: 0, right: 0, value: sumG / (sumW + ridge) });
    if (level === 0) return at;
    let best = { gain: 1e-9, feature: -1, bin: 0 };
    for (let f = 0; f < limits.length; f++) {
      tally(members, binned[f]!, gradient, weight, histogram);
      let [leftG, leftW, leftN] = [0, 0, 0];
      for (let bin = 0; bin < limits[f]!.length; bin++) {
        leftG += g[bin]!;
        leftW += w[bin]!;
        leftN += n[bin]!;
        if (leftN < leaf || members.length - leftN < leaf) continue;
        const rest = sumG - leftG;
        const gain =
          leftG ** 2 / (leftW + ridge) + rest ** 2 / (sumW - leftW + ridge) - sumG ** 2 / (sumW + ridge);
        if (gain > best.gain) best = { gain, feature: f, bin };
      }
    }
    if (best.feature < 0) return at;
    const column = binned[best.feature]!;
    const left = grow(
      members.filter((i) => column[i]! <= best.bin),
      level - 1,
    );
    const right = grow(
      members.filter((i) => column[i]! > best.bin),
      level - 1,
    );
    nodes[at] = {
      ...nodes[at]!,
      feature: best.feature,
      limit: limits[best.feature]![best.bin]!,
      left,
      right,
    };
    return at;
  };
  grow(
    Uint32Array.from(gradient, (_, i) => i),
    depth,
  );
  return nodes;
}

function valueAt(tree: readonly Node[], row: Row): number {
  let node = tree[0]!;
  while (node.feature >= 0) node = tree[row[node.feature]! < node.limit ? node.left : node.right]!;
  return node.value;
}
