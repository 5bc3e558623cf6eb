import { pearson } from '../probe/judge';
import { crossValidate, fitProbe } from '../probe/probe-model';
import { scoreSentencePairs } from '../probe/sentence-pairs';
import type { QualitySet, SetRecord, SetRun } from '../quality-set';

const gradesOf = (records: readonly SetRecord[]): number[] =>
  records.map((record) => Number(record['score']));

function probe(run: SetRun, measures: readonly (readonly number[])[]): number[] {
  if (run.split === 'dev') return crossValidate(measures, gradesOf(run.records), 'squared');
  const dev = run.readJsonl(`${run.folder}/dev.jsonl`);
  return measures.map(fitProbe(scoreSentencePairs(dev, run.parameters).measures, gradesOf(dev), 'squared'));
}

/** STS benchmark: graded similarity, all genres and news alone. Pearson's correlation of a probe, and as shipped. */
export const SET: QualitySet = {
  name: 'stsb',
  references: {
    'stsb.pearson': 'probe; TF-IDF .704, InferSent .758, GenSen .789 (held-out half)',
    'stsb.pearson_news': 'probe; TF-IDF .738 (held-out half)',
    'stsb.shipped_pearson': 'score as shipped',
  },
  async measure(run) {
    const { scores, measures } = scoreSentencePairs(run.records, run.parameters);
    const grades = gradesOf(run.records);
    const values = probe(run, measures);
    run.write(
      'stsb.probe',
      run.records.map(({ id }, i) => ({ id, score: values[i] })),
    );
    const news = run.records.flatMap((record, i) => (record['genre'] === 'news' ? [i] : []));
    const onNews = (all: readonly number[]): number[] => news.map((i) => all[i]!);
    return {
      'stsb.pearson': pearson(values, grades),
      'stsb.pearson_news': pearson(onNews(values), onNews(grades)),
      'stsb.shipped_pearson': pearson(scores, grades),
      'stsb.shipped_pearson_news': pearson(onNews(scores), onNews(grades)),
    };
  },
};
