import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { QualitySet, SetRecord, SetRun } from '../quality-set';
import { EventSearch } from './event-search';

/** Places in the data folder of everything that is set beside the triples in the wide search. */
const SETS = ['newswcl50', 'eventstoryline'];
const VOLUME = ['volume/reuters21578.jsonl.gz', 'volume/bbc2225.jsonl.gz'];

/** BASIL triples: each article asks for the other two, among the set alone and among everything there is. */
export const SET: QualitySet = {
  name: 'basil',
  async measure(run) {
    const alone = new EventSearch(run.records, run.parameters);
    const wide = new EventSearch([...run.records, ...distractors(run)], run.parameters);
    return {
      'basil.p2': scoreOf(run, 'basil', alone),
      'basil.p2_wide': scoreOf(run, 'basil-wide', wide),
    };
  },
  references: {
    'basil.p2': 'TF-IDF cosine .964 (this half), .993 (other half)',
    'basil.p2_wide': 'BM25 of the whole article .930 (this half), .963 (other half)',
  },
};

function scoreOf(run: SetRun, name: string, search: EventSearch): number {
  const rows = run.records.map(({ id }) => ({ id, ranked: search.ask(id).map((found) => found.id) }));
  const figures = run.score('retrieval.mjs', run.write(name, rows), ['--k', '2']);
  return Number(figures?.['pk'] ?? Number.NaN);
}

/** Articles of the other event sets and the bulk collections, under ids that no record of this set has. */
function distractors(run: SetRun): SetRecord[] {
  const files = [
    ...[...SETS, 'basil'].flatMap((set) => [`${set}/dev.jsonl`, `${set}/heldout.jsonl`]),
    ...VOLUME,
  ];
  return files
    .map((file) => join(run.dataRoot, file))
    .filter((path) => existsSync(path) && path !== run.gold)
    .flatMap((path, file) =>
      run.readJsonl(path).map((record) => ({ ...record, id: `${file}:${record.id}` })),
    );
}
