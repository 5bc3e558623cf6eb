/**
 * Measures what a reader waits for, in real browsers and on made-up articles that are the same in every run.
 *
 *   npm run bench -- [--json file] [--large] [--only part,...]
 *
 * Exit status: 0 measured, 1 a part failed or nothing could be measured, 2 wrong usage.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { aimOf } from './aims';
import type { BenchPart, Figures } from './bench-part';
import { ENGINE_PART } from './engine-part';
import { FIREFOX_PART } from './firefox-part';
import { FIRST_ROWS_PART } from './first-rows-part';
import { HEAP_PART } from './heap-part';
import { MARKS_PART } from './marks-part';
import { PANEL_PART } from './panel-part';
import { STORE_PART } from './store-part';

const PARTS: readonly BenchPart[] = [
  ENGINE_PART,
  FIRST_ROWS_PART,
  PANEL_PART,
  MARKS_PART,
  STORE_PART,
  HEAP_PART,
  FIREFOX_PART,
];

async function main(): Promise<number> {
  const options = parseOptions();
  if (options === null) return 2;
  const only = options.only?.split(',');
  const figures: Figures = {};
  let failed = false;
  for (const part of PARTS.filter(({ name }) => only === undefined || only.includes(name))) {
    console.log(`== ${part.name}`);
    try {
      const result = await part.run({ large: options.large, say: (line) => console.log(line) });
      if ('skipped' in result) console.log(`skipped: ${String(result.skipped)}`);
      else Object.assign(figures, result);
    } catch (error) {
      failed = true;
      console.error(error);
    }
  }
  for (const [name, value] of Object.entries(figures))
    console.log(
      `${name.padEnd(28)} ${value.toFixed(value < 100 ? 1 : 0).padStart(10)}  ${aimOf(name, value)}`.trimEnd(),
    );
  if (options.json !== undefined) {
    mkdirSync(dirname(options.json), { recursive: true });
    writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
  return failed || Object.keys(figures).length === 0 ? 1 : 0;
}

function parseOptions() {
  try {
    return parseArgs({
      options: {
        json: { type: 'string' },
        large: { type: 'boolean', default: false },
        only: { type: 'string' },
      },
    }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

process.exitCode = await main();
