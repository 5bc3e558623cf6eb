/**
 * Runs the engine with its committed parameters on evaluation data that lies outside the project, lets that data's own
 * scorers judge, and prints one table. Measuring tunes nothing.
 *
 *   npm run quality -- --data DIR [--split dev|heldout] [--only set,...] [--json file] [--out dir] [--score dir]
 *   npm run quality -- --data DIR --ablate PART [--split dev|heldout] [--json file]
 *
 * With `--ablate` it prints what each main group of rules of a part of the engine (a module in `ablations/`) is worth:
 * the figures with all rules, then the change, in points, without each group.
 *
 * Where DIR or one of its sets is missing the run says so and goes on; it fails only when nothing could be measured.
 */
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SETS } from './default-sets';
import type { Ablation } from './ablations/ablation';
import { measureAblation } from './measure-ablation';
import { openSet, type RunFolders } from './open-set';
import type { Figures, QualitySet } from './quality-set';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    split: { type: 'string', default: 'dev' },
    only: { type: 'string' },
    ablate: { type: 'string' },
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

/** One line of the table of an ablation: figures as they are, or what they change by, in points. */
function printRow(
  group: string,
  columns: readonly string[],
  figures: Readonly<Record<string, number>>,
  all: Readonly<Record<string, number>>,
): void {
  const cells = columns.map((column) => {
    const [value, whole] = [figures[column], all[column]];
    if (value === undefined || whole === undefined) return '-';
    const points = (100 * (value - whole)).toFixed(1);
    return group === '' ? value.toFixed(3) : points === '-0.0' ? '0.0' : points;
  });
  console.log(`${(group === '' ? 'all rules' : `without ${group}`).padEnd(38)} ${line(cells, columns)}`);
}

const line = (cells: readonly string[], columns: readonly string[]): string =>
  cells.map((cell, i) => cell.padStart(columns[i]!.length)).join('  ');

async function ablate(part: string, folders: RunFolders, split: 'dev' | 'heldout'): Promise<number> {
  const module = new URL(`./ablations/${part}.ts`, import.meta.url);
  if (!/^[a-z-]+$/u.test(part) || !existsSync(module)) {
    console.error(`quality: there is no ablation named ${part}`);
    return 2;
  }
  const { ABLATION } = (await import(module.href)) as { ABLATION: Ablation };
  console.log(`${''.padEnd(38)} ${line(ABLATION.figures, ABLATION.figures)}`);
  let all: Readonly<Record<string, number>> = {};
  const result = await measureAblation(ABLATION, folders, split, (group, figures) => {
    if (group === '') all = figures;
    printRow(group, ABLATION.figures, figures, all);
  });
  if (result === null) {
    console.log(`quality: SKIPPED, none of ${ABLATION.sets.join(', ')} is in the data folder`);
    return 1;
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
  return 0;
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
  if (values.ablate !== undefined)
    return ablate(values.ablate, { data: dataRoot, scorers, out }, values.split);
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
