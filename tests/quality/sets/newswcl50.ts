import type { QualitySet } from '../quality-set';
import { EventSearch } from './event-search';

/** NewsWCL50: five outlets on each event; R-precision of finding the other four. */
export const SET: QualitySet = {
  name: 'newswcl50',
  async measure(run) {
    const search = new EventSearch(run.records, run.parameters);
    const rows = run.records.map(({ id }) => ({ id, ranked: search.ask(id).map((found) => found.id) }));
    const figures = run.score('retrieval.mjs', run.write('newswcl50', rows));
    return { 'newswcl50.rprec': Number(figures?.['rp'] ?? Number.NaN) };
  },
  references: { 'newswcl50.rprec': 'TF-IDF .930 (this half), 1.000 (other half)' },
};
