import { fitBoostedTrees, type Predict, type Row } from './boosted-trees';
import { bestThreshold } from './judge';
import { fitLinearModel } from './linear-model';

const TREES = { trees: 160, depth: 3, rate: 0.08, leaf: 20, ridge: 1 };
const RIDGE = 10;
const FOLDS = 5;
const foldOf = (index: number): number => index % FOLDS;

export type Loss = 'logistic' | 'squared';

/** Mean of boosted trees and a linear model, on the scale of the targets or of log odds. */
export function fitProbe(rows: readonly Row[], targets: readonly number[], loss: Loss): Predict {
  const trees = fitBoostedTrees(rows, targets, { ...TREES, loss });
  const linear = fitLinearModel(rows, targets, loss, RIDGE);
  return (row) => (trees(row) + linear(row)) / 2;
}

/** A prediction for every row by a probe fitted on the four fifths of the rows that do not hold it. */
export function crossValidate(rows: readonly Row[], targets: readonly number[], loss: Loss): number[] {
  const predictions = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = rows.flatMap((_, i) => (foldOf(i) === fold ? [] : [i]));
    const predict = fitProbe(
      kept.map((i) => rows[i]!),
      kept.map((i) => targets[i]!),
      loss,
    );
    rows.forEach((row, i) => {
      if (foldOf(i) === fold) predictions[i] = predict(row);
    });
  }
  return predictions;
}

/** Decisions on cross-validated predictions, each fold by the threshold that suits the other folds best. */
export function decideByOtherFolds(predictions: readonly number[], labels: readonly number[]): boolean[] {
  const thresholds = Array.from({ length: FOLDS }, (_, fold) => {
    const kept = predictions.flatMap((_value, i) => (foldOf(i) === fold ? [] : [i]));
    return bestThreshold(
      kept.map((i) => predictions[i]!),
      kept.map((i) => labels[i]!),
    );
  });
  return predictions.map((value, i) => value >= thresholds[foldOf(i)]!);
}
