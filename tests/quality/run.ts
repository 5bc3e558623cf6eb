/**
 * Runs the engine with its committed parameters on evaluation data that lies outside the project, lets that data's own
 * scorers judge, and prints one table. Measuring tunes nothing.
 *
 *   npm run quality -- --data DIR [--split dev|heldout] [--only set,...] [--json file] [--out dir] [--score dir]
 *
 * Where DIR or one of its sets is missing the run says so and goes on; it fails only when nothing could be measured.
 */
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SETS } from './default-sets';
import { openSet } from './open-set';
import type { Figures, QualitySet } from './quality-set';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    split: { type: 'string', default: 'dev' },
    only: { type: 'string' },
    json: { type: 'string' },
    out: { type: 'string' },
    score: { type: 'string' },
  },
});

function printTable(set: QualitySet, figures: Figures, seconds: number): void {
  const names = [...new Set([...Object.keys(figures), ...Object.keys(set.references)])];
  for (const name of names) {
    const value = figures[name];
    const shown = value === undefined ? '-' : Number.isInteger(value) ? String(value) : value.toFixed(4);
    console.log(`${name.padEnd(34)} ${shown.padStart(9)}   ${set.references[name] ?? ''}`);
  }
  console.log(`${''.padEnd(34)} ${`${seconds.toFixed(1)} s`.padStart(9)}`);
}

async function main(): Promise<number> {
  if (values.data === undefined || !existsSync(values.data)) {
    console.log(
      `quality: SKIPPED, no evaluation data (${values.data === undefined ? '--data DIR not given' : `${values.data} is not there`}).`,
    );
    return values.data === undefined ? 2 : 0;
  }
  if (values.split !== 'dev' && values.split !== 'heldout') {
    console.error(`quality: --split takes dev or heldout, not ${values.split}`);
    return 2;
  }
  const dataRoot = resolve(values.data);
  const scorers = resolve(values.score ?? join(dataRoot, 'score'));
  const out =
    values.out === undefined ? mkdtempSync(join(tmpdir(), 'crossread-quality-')) : resolve(values.out);
  mkdirSync(out, { recursive: true });
  const wanted: readonly string[] = values.only?.split(',').filter((name) => name !== '') ?? DEFAULT_SETS;

  const all: Record<string, number> = {};
  let measured = 0;
  for (const name of wanted) {
    const adapter = new URL(`./sets/${name}.ts`, import.meta.url);
    if (!existsSync(adapter)) {
      console.error(`quality: there is no set named ${name}; known: ${DEFAULT_SETS.join(', ')}`);
      return 2;
    }
    const { SET } = (await import(adapter.href)) as { SET: QualitySet };
    const run = openSet(SET.name, { data: dataRoot, scorers, out }, values.split);
    if (run === null) {
      console.log(`${name.padEnd(34)}   SKIPPED: no ${SET.name}/${values.split}.jsonl in the data folder`);
      continue;
    }
    const started = process.hrtime.bigint();
    const figures = await SET.measure(run);
    printTable(SET, figures, Number(process.hrtime.bigint() - started) / 1e9);
    Object.assign(all, figures);
    measured++;
  }
  console.log(`predictions: ${out}`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
  return measured === 0 ? 1 : 0;
}

process.exitCode = await main();
