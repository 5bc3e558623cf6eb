/**
 * Makes `lib/comparison/alignment/pair-weights.json` from the pairs in `pairs/`, which were written for this project.
 *
 *   npx tsx tests/training/fit-pair-weights.ts
 *
 * Logistic regression by gradient steps, both classes weighing the same. Signs are held to what a measure means, and a
 * strong ridge spreads the weight over measures that tell the same: few hundred pairs must not decide more. Prints, by
 * cross-validation over groups, precision and recall at thresholds, from which `parameters.alignment.threshold` is set.
 */
import { writeFileSync } from 'node:fs';
import { MEASURES, type Measure } from '../../lib/comparison/alignment/measure-pair';
import { PARAMETERS } from '../../lib/comparison/parameters';
import { areaUnderCurve, judge } from '../quality/probe/judge';
import { scoreSentencePairs } from '../quality/probe/sentence-pairs';
import { readOwnPairs } from './own-pairs';

/** Measures the score is made of, and whether more of each speaks for or against the same report. */
const SIGNS: Partial<Record<Measure, 1 | -1>> = {
  coverMin: 1,
  subsequenceMax: 1,
  leftToldMax: -1,
  scattered: 1,
  longestToldMax: -1,
  endToldMax: -1,
  linkingMax: -1,
  figuresMax: -1,
  opposites: -1,
};
const NAMES = Object.keys(SIGNS) as Measure[];
const POSITIONS = NAMES.map((name) => MEASURES.indexOf(name));
const RIDGE = 0.2;
const STEPS = 3000;
const RATE = 0.5;
const FOLDS = 5;

interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

function fit(rows: readonly (readonly number[])[], labels: readonly number[]): Model {
  const mean = NAMES.map((_, k) => average(rows.map((row) => row[k]!)));
  const spread = NAMES.map((_, k) => Math.sqrt(average(rows.map((row) => (row[k]! - mean[k]!) ** 2))) || 1);
  const standard = rows.map((row) => row.map((value, k) => (value - mean[k]!) / spread[k]!));
  const positives = labels.filter((label) => label === 1).length;
  const balance = (labels.length - positives) / positives;
  const total = 2 * (labels.length - positives);
  let weights = NAMES.map(() => 0);
  let intercept = 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = NAMES.map(() => 0);
    let slope = 0;
    standard.forEach((row, i) => {
      const chance = sigmoid(intercept + row.reduce((sum, value, k) => sum + value * weights[k]!, 0));
      const error = (labels[i] === 1 ? balance : 1) * (labels[i]! - chance);
      slope += error;
      row.forEach((value, k) => (gradient[k]! += error * value));
    });
    intercept += (RATE * slope) / total;
    weights = weights.map((weight, k) => {
      const moved = weight + RATE * (gradient[k]! / total - RIDGE * weight);
      return SIGNS[NAMES[k]!] === 1 ? Math.max(0, moved) : Math.min(0, moved);
    });
  }
  const scaled = weights.map((weight, k) => weight / spread[k]!);
  return {
    intercept: intercept - scaled.reduce((sum, weight, k) => sum + weight * mean[k]!, 0),
    weights: scaled,
  };
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));
const scoreOf = (model: Model, row: readonly number[]): number =>
  sigmoid(model.intercept + row.reduce((sum, value, k) => sum + value * model.weights[k]!, 0));
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const pairs = readOwnPairs();
const rows = scoreSentencePairs(
  pairs.map(({ a, b }) => ({ a, b })),
  PARAMETERS,
).measures.map((all) => POSITIONS.map((position) => all[position]!));
const labels = pairs.map(({ same }) => Number(same));

const unseen = pairs.map(() => 0);
for (let fold = 0; fold < FOLDS; fold++) {
  const kept = pairs.flatMap(({ group }, i) => (group % FOLDS === fold ? [] : [i]));
  const model = fit(
    kept.map((i) => rows[i]!),
    kept.map((i) => labels[i]!),
  );
  pairs.forEach(({ group }, i) => {
    if (group % FOLDS === fold) unseen[i] = scoreOf(model, rows[i]!);
  });
}
console.log(`${pairs.length} pairs, AUC ${areaUnderCurve(unseen, labels).toFixed(3)}`);
for (const threshold of [0.45, 0.5, 0.52, 0.54, 0.56, 0.58, 0.6, 0.65, 0.7, 0.8]) {
  const { precision, recall } = judge(
    unseen.map((score) => score >= threshold),
    labels,
  );
  console.log(`threshold ${threshold}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
}

const model = fit(rows, labels);
const weights = Object.fromEntries(NAMES.map((name, k) => [name, rounded(model.weights[k]!)]));
writeFileSync(
  new URL('../../lib/comparison/alignment/pair-weights.json', import.meta.url),
  `${JSON.stringify({ intercept: rounded(model.intercept), weights }, null, 2)}\n`,
);
