import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSet } from '../open-set';
import type { QualitySet } from '../quality-set';

/** Evaluation data lies outside the project: `CROSSREAD_BENCH` names its folder. */
const DATA = process.env.CROSSREAD_BENCH ?? '';

/** What a change of the engine may not fall below on the dev halves; a figure named in `atMost` may not rise above. */
interface Floor {
  readonly atLeast?: Readonly<Record<string, number>>;
  readonly atMost?: Readonly<Record<string, number>>;
}

/**
 * Tests that the sets of one part of the engine keep their floors. Each part is a file of its own, so that the parts are
 * measured side by side; without the data it says so and skips.
 * @param part what the floors are of, in a reader's words
 * @param floors by name of the set (a module of `../sets`)
 */
export function holdFloors(part: string, floors: Readonly<Record<string, Floor>>): void {
  const haveData = DATA !== '' && existsSync(DATA);
  if (!haveData)
    console.warn(`SKIPPED: floors of ${part} on outside data (CROSSREAD_BENCH does not name a folder).`);

  describe.runIf(haveData)(`quality of ${part} on outside data`, () => {
    const out = mkdtempSync(join(tmpdir(), 'crossread-floors-'));

    it.each(Object.entries(floors))('holds the floors of %s', async (name, floor) => {
      const { SET } = (await import(`../sets/${name}.ts`)) as { SET: QualitySet };
      const run = openSet(SET.name, { data: DATA, scorers: join(DATA, 'score'), out }, 'dev');
      if (run === null) throw new Error(`${SET.name}/dev.jsonl is not in ${DATA}`);
      const figures = await SET.measure(run);
      for (const [figure, least] of Object.entries(floor.atLeast ?? {}))
        expect(figures[figure], figure).toBeGreaterThanOrEqual(least);
      for (const [figure, most] of Object.entries(floor.atMost ?? {}))
        expect(figures[figure], figure).toBeLessThanOrEqual(most);
    });
  });
}
