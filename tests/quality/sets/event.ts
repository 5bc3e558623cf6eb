import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { QualitySet } from '../quality-set';
import { EventSearch } from './event-search';

/**
 * The verdict "same event" over the articles of BASIL and NewsWCL50 together: of all pairs given that verdict, how many
 * are of one event, and of all pairs of one event, how many are given it. A pair that the search does not bring together
 * counts as missed.
 */
export const SET: QualitySet = {
  name: 'basil',
  async measure(run) {
    const neighbour = join(run.dataRoot, 'newswcl50', `${run.split}.jsonl`);
    const records = [...run.records, ...(existsSync(neighbour) ? run.readJsonl(neighbour) : [])];
    const events = new Map(records.map((record) => [record.id, String(record['event'])]));
    const search = new EventSearch(records, run.parameters);
    let [right, given, all] = [0, 0, 0];
    for (const { id } of records) {
      const event = events.get(id);
      all += records.filter((other) => other.id !== id && events.get(other.id) === event).length;
      const same = search.sameEvent(id);
      given += same.length;
      right += same.filter((found) => events.get(found) === event).length;
    }
    return {
      'event.same_p': given === 0 ? 0 : right / given,
      'event.same_r': all === 0 ? 0 : right / all,
      'event.same_n': given,
      'event.ms_for_40': search.matching.milliseconds / Math.max(1, search.matching.questions),
    };
  },
  references: {
    'event.same_p': 'at least .99: stories merged wrongly are the commonest complaint',
    'event.same_r': 'at least .93',
    'event.ms_for_40': 'milliseconds to judge 40 articles, names and weights of each pair included',
  },
};
