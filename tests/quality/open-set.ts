import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PARAMETERS, type Parameters } from '../../lib/comparison/parameters';
import type { SetRecord, SetRun } from './quality-set';

/** Where a run reads and writes. */
export interface RunFolders {
  /** Root of the evaluation data. */
  readonly data: string;
  readonly scorers: string;
  /** Predictions go here. */
  readonly out: string;
}

function readJsonl(path: string): SetRecord[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SetRecord);
}

/** Makes what an adapter gets; `null` where the split of this set is not there. */
export function openSet(
  name: string,
  { data: dataRoot, scorers, out }: RunFolders,
  split: 'dev' | 'heldout',
  parameters: Parameters = PARAMETERS,
): SetRun | null {
  const folder = join(dataRoot, name);
  const gold = join(folder, `${split}.jsonl`);
  if (!existsSync(gold)) return null;
  return {
    dataRoot,
    folder,
    split,
    gold,
    parameters,
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
