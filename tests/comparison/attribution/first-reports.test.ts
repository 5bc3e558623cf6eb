import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import reports from '../../fixtures/attribution/first-reports.json';
import { attributionsOf, snapshotOf } from '../../quality/attribution-input';

/** The reports themselves are not part of the project; the fixture holds names and roles, which are facts. */
const FOLDER = process.env['CROSSREAD_SEEDS'];

describe('the first reports', () => {
  if (FOLDER === undefined || !existsSync(FOLDER)) {
    it('is SKIPPED: CROSSREAD_SEEDS names no folder with the reports', () => {
      expect(Object.keys(reports)).toHaveLength(3);
      console.log('first reports: SKIPPED, CROSSREAD_SEEDS names no folder');
    });
    return;
  }

  it.each(Object.entries(reports))('names every speaker and carrier of %s', (file, expected) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const { attributions, carriers } = attributionsOf(snapshotOf(text));
    const speakers = attributions.map(({ speaker }) => [speaker?.name, speaker?.kind]);
    for (const speaker of expected.speakers) expect(speakers).toContainEqual(speaker);
    const sure = attributions.filter(({ tier, speaker }) => tier === 'sure' && speaker !== null);
    const listed = expected.speakers.map(([name]) => name);
    expect(sure.map(({ speaker }) => speaker!.name).filter((name) => !listed.includes(name))).toEqual([]);
    const named = attributions.flatMap((attribution) => attribution.carriers.map((carrier) => carrier.key));
    for (const carrier of expected.carriers) expect(named).toContain(carrier);
    expect(carriers.map((carrier) => carrier.key)).toEqual(expected.whole);
  });
});
