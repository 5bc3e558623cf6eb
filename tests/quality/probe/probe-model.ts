import { fitBoostedTrees, type Predict, type Row } from './boosted-trees';
import { fitLinearModel } from './linear-model';

const TREES = { trees: 160, depth: 3, rate: 0.08, leaf: 20, ridge: 1 };
const RIDGE = 10;
const FOLDS = 5;

/** Sum of boosted trees and a linear model, on the scale of the targets or of log odds. */
export function fitProbe(
  rows: readonly Row[],
  targets: readonly number[],
  loss: 'logistic' | 'squared',
): Predict {
  const trees = fitBoostedTrees(rows, targets, { ...TREES, loss });
  const linear = fitLinearModel(rows, targets, loss, RIDGE);
  return (row) => (trees(row) + linear(row)) / 2;
}

/**
 * Predictions for every row by a probe that has not seen it: row `i` is in fold `i mod 5`, each fold is predicted by a
 * probe fitted on the four others.
 */
export function crossValidate(
  rows: readonly Row[],
  targets: readonly number[],
  loss: 'logistic' | 'squared',
): { predictions: number[]; fold: (index: number) => number } {
  const fold = (index: number): number => index % FOLDS;
  const predictions = new Array<number>(rows.length).fill(0);
  for (let f = 0; f < FOLDS; f++) {
    const kept = rows.map((_, i) => i).filter((i) => fold(i) !== f);
    const predict = fitProbe(
      kept.map((i) => rows[i]!),
      kept.map((i) => targets[i]!),
      loss,
    );
    rows.forEach((row, i) => {
      if (fold(i) === f) predictions[i] = predict(row);
    });
  }
  return { predictions, fold };
}
