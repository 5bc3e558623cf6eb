/**
 * Runs the engine with its committed parameters on evaluation data that lies outside the project, lets that data's own
 * scorers judge, and prints one table. Measuring tunes nothing.
 *
 *   npm run quality -- --data DIR [--split dev|heldout] [--only set,...] [--json file] [--out dir] [--score dir]
 *
 * Where DIR or one of its sets is missing the run says so and goes on; it fails only when nothing could be measured.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { DEFAULT_SETS } from './default-sets';
import type { Figures, QualitySet, SetRecord, SetRun } from './quality-set';

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

function readJsonl(path: string): SetRecord[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SetRecord);
}

/** Makes what an adapter gets; `null` where the split of this set is not there. */
function openSet(
  name: string,
  dataRoot: string,
  scorers: string,
  out: string,
  split: 'dev' | 'heldout',
): SetRun | null {
  const folder = join(dataRoot, name);
  const gold = join(folder, `${split}.jsonl`);
  if (!existsSync(gold)) return null;
  return {
    dataRoot,
    folder,
    split,
    gold,
    records: readJsonl(gold),
    readJsonl,
    write(file, rows) {
      const path = join(out, `${file}.jsonl`);
      writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n') + '\n');
      return path;
    },
    score(script, predictions, extra = []) {
      const scorer = join(scorers, script);
      if (!existsSync(scorer)) return null;
      const report = `${predictions}.${script}.json`;
      const given = extra.includes('--gold') ? [] : ['--gold', gold];
      execFileSync(process.execPath, [scorer, ...given, '--pred', predictions, ...extra, '--json', report], {
        stdio: ['ignore', 'pipe', 'inherit'],
        maxBuffer: 1 << 28,
      });
      return JSON.parse(readFileSync(report, 'utf8')) as Record<string, unknown>;
    },
  };
}

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
    const run = openSet(SET.name, dataRoot, scorers, out, values.split);
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
