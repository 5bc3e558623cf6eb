/** How decisions compare with labels. Shares are 0 to 1. */
export interface Judgement {
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Judges yes-or-no decisions against labels 1 and 0. */
export function judge(decisions: readonly boolean[], labels: readonly number[]): Judgement {
  let [hits, alarms, misses, right] = [0, 0, 0, 0];
  decisions.forEach((yes, i) => {
    const positive = labels[i] === 1;
    if (yes === positive) right++;
    if (yes && positive) hits++;
    else if (yes) alarms++;
    else if (positive) misses++;
  });
  return {
    accuracy: right / Math.max(1, decisions.length),
    precision: hits / Math.max(1, hits + alarms),
    recall: hits / Math.max(1, hits + misses),
    f1: (2 * hits) / Math.max(1, 2 * hits + alarms + misses),
  };
}

/** The threshold with the highest accuracy, found in one pass over the sorted values. */
export function bestThreshold(values: readonly number[], labels: readonly number[]): number {
  const sorted = values
    .map((value, i) => ({ value, positive: labels[i] === 1 }))
    .sort((a, b) => b.value - a.value);
  let right = sorted.filter(({ positive }) => !positive).length;
  let best = { right, threshold: Number.POSITIVE_INFINITY };
  sorted.forEach(({ value, positive }, i) => {
    right += positive ? 1 : -1;
    if (sorted[i + 1]?.value !== value && right > best.right) best = { right, threshold: value };
  });
  return best.threshold;
}

/** Area under the ROC curve; ties count half. */
export function areaUnderCurve(values: readonly number[], labels: readonly number[]): number {
  const sorted = values
    .map((value, i) => ({ value, positive: labels[i] === 1 }))
    .sort((a, b) => a.value - b.value);
  let [below, wins, positives] = [0, 0, 0];
  for (let i = 0; i < sorted.length;) {
    let [end, tied, here] = [i, 0, 0];
    for (; end < sorted.length && sorted[end]!.value === sorted[i]!.value; end++) {
      if (sorted[end]!.positive) here++;
      else tied++;
    }
    wins += here * (below + tied / 2);
    below += tied;
    positives += here;
    i = end;
  }
  return wins / Math.max(1, positives * below);
}

/** Pearson's correlation. */
export function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  let [both, left, right] = [0, 0, 0];
  x.forEach((value, i) => {
    both += (value - meanX) * (y[i]! - meanY);
    left += (value - meanX) ** 2;
    right += (y[i]! - meanY) ** 2;
  });
  return left * right === 0 ? 0 : both / Math.sqrt(left * right);
}
