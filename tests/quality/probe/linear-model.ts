import type { Predict, Row } from './boosted-trees';

/**
 * Ridge regression, or logistic regression by Newton's method, on standardised columns. Deterministic.
 * @param ridge weight of the penalty, in rows
 * @returns the linear sum (log odds for `logistic`)
 */
export function fitLinearModel(
  rows: readonly Row[],
  targets: readonly number[],
  loss: 'logistic' | 'squared',
  ridge: number,
): Predict {
  const size = rows[0]!.length;
  const mean = Array.from(
    { length: size },
    (_, f) => rows.reduce((sum, row) => sum + row[f]!, 0) / rows.length,
  );
  const spread = mean.map(
    (m, f) => Math.sqrt(rows.reduce((sum, row) => sum + (row[f]! - m) ** 2, 0) / rows.length) || 1,
  );
  const standard = (row: Row): number[] => [1, ...row.map((value, f) => (value - mean[f]!) / spread[f]!)];
  const table = rows.map(standard);
  let weights = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < (loss === 'logistic' ? 12 : 1); round++) {
    const matrix = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-9 : ridge) : 0)));
    const vector = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight));
    table.forEach((row, k) => {
      const sum = dot(weights, row);
      const chance = loss === 'logistic' ? 1 / (1 + Math.exp(-sum)) : sum;
      const curve = loss === 'logistic' ? Math.max(1e-6, chance * (1 - chance)) : 1;
      for (let i = 0; i <= size; i++) {
        vector[i]! += (targets[k]! - chance) * row[i]!;
        const scaled = curve * row[i]!;
        for (let j = 0; j <= i; j++) matrix[i]![j]! += scaled * row[j]!;
      }
    });
    for (let i = 0; i <= size; i++) for (let j = 0; j < i; j++) matrix[j]![i] = matrix[i]![j]!;
    const step = solve(matrix, vector);
    weights = weights.map((weight, i) => weight + step[i]!);
  }
  return (row) => dot(weights, standard(row));
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * b[i]!, 0);

/** Gaussian elimination with pivoting. */
function solve(matrix: number[][], vector: number[]): number[] {
  const n = vector.length;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(matrix[r]![c]!) > Math.abs(matrix[pivot]![c]!)) pivot = r;
    [matrix[c], matrix[pivot]] = [matrix[pivot]!, matrix[c]!];
    [vector[c], vector[pivot]] = [vector[pivot]!, vector[c]!];
    for (let r = c + 1; r < n; r++) {
      const factor = matrix[r]![c]! / matrix[c]![c]!;
      if (factor === 0) continue;
      for (let k = c; k < n; k++) matrix[r]![k]! -= factor * matrix[c]![k]!;
      vector[r]! -= factor * vector[c]!;
    }
  }
  const result = new Array<number>(n).fill(0);
  for (let c = n - 1; c >= 0; c--) {
    let sum = vector[c]!;
    for (let k = c + 1; k < n; k++) sum -= matrix[c]![k]! * result[k]!;
    result[c] = sum / matrix[c]![c]!;
  }
  return result;
}
