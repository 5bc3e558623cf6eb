import type { QualitySet } from '../quality-set';
import { EventSearch } from './event-search';

/** EventStoryLine: short reports of one event among others of like kind; R-precision. */
export const SET: QualitySet = {
  name: 'eventstoryline',
  async measure(run) {
    const search = new EventSearch(run.records, run.parameters);
    const rows = run.records.map(({ id }) => ({ id, ranked: search.ask(id).map((found) => found.id) }));
    const figures = run.score('retrieval.mjs', run.write('eventstoryline', rows));
    return { 'eventstoryline.rprec': Number(figures?.['rp'] ?? Number.NaN) };
  },
  references: { 'eventstoryline.rprec': 'TF-IDF .982 (this half), .977 (other half)' },
};
