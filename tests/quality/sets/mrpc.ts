import { areaUnderCurve, bestThreshold, judge } from '../probe/judge';
import { crossValidate, decideByOtherFolds, fitProbe } from '../probe/probe-model';
import { scoreSentencePairs } from '../probe/sentence-pairs';
import type { QualitySet, SetRecord, SetRun } from '../quality-set';

interface Probed {
  readonly values: readonly number[];
  readonly decisions: readonly boolean[];
}

const labelsOf = (records: readonly SetRecord[]): number[] =>
  records.map((record) => Number(record['label']));

/** The dev half is cross-validated; another half is predicted by a probe, and a threshold, from the dev half. */
function probe(run: SetRun, measures: readonly (readonly number[])[]): Probed {
  const dev = run.split === 'dev' ? run.records : run.readJsonl(`${run.folder}/dev.jsonl`);
  const devMeasures = run.split === 'dev' ? measures : scoreSentencePairs(dev, run.parameters).measures;
  const devLabels = labelsOf(dev);
  const seen = crossValidate(devMeasures, devLabels, 'logistic');
  if (run.split === 'dev') return { values: seen, decisions: decideByOtherFolds(seen, devLabels) };
  const threshold = bestThreshold(seen, devLabels);
  const values = measures.map(fitProbe(devMeasures, devLabels, 'logistic'));
  return { values, decisions: values.map((value) => value >= threshold) };
}

/**
 * Microsoft Research Paraphrase Corpus. Two questions: how much the engine's measures know (a probe fitted on the dev
 * half), and how good the score is as shipped, at the shipped threshold.
 */
export const SET: QualitySet = {
  name: 'mrpc',
  references: {
    'mrpc.acc': 'probe; Wan 2006 .756, Ji & Eisenstein 2013 .804, word overlap .728',
    'mrpc.f1': 'probe; Wan 2006 .830, Ji & Eisenstein 2013 .859, word overlap .812',
    'mrpc.auc': 'probe; word overlap .760',
    'mrpc.shipped_acc': 'score as shipped at the shipped threshold',
  },
  async measure(run) {
    const { scores, measures, microseconds } = scoreSentencePairs(run.records, run.parameters);
    const labels = labelsOf(run.records);
    const { values, decisions } = probe(run, measures);
    run.write(
      'mrpc.probe',
      run.records.map(({ id }, i) => ({ id, score: values[i] })),
    );
    run.write(
      'mrpc.shipped',
      run.records.map(({ id }, i) => ({ id, score: scores[i] })),
    );
    const probed = judge(decisions, labels);
    const shipped = judge(
      scores.map((score) => score >= run.parameters.alignment.threshold),
      labels,
    );
    return {
      'mrpc.acc': probed.accuracy,
      'mrpc.f1': probed.f1,
      'mrpc.auc': areaUnderCurve(values, labels),
      'mrpc.shipped_acc': shipped.accuracy,
      'mrpc.shipped_f1': shipped.f1,
      'mrpc.shipped_auc': areaUnderCurve(scores, labels),
      'mrpc.microseconds': microseconds,
    };
  },
};
