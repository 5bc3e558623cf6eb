import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { readReport, sum, type Outcome } from './read-report';

/** One check. Test runners count their own tests; every other step counts as one. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the step's test runner writes its JSON report. */
  readonly report?: string;
  /** Files that failed are run once more, and what passes then only is named: a real browser is not the same each time. */
  readonly again?: readonly string[];
}

/** Files of tests that passed when they were run again. */
const secondTries: string[] = [];

const BIN = 'node_modules/.bin/';
const RESULTS = 'results';

const vitest = (name: string, args: readonly string[], env: Record<string, string> = {}): Step => {
  const report = `${RESULTS}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: [`${BIN}vitest`, 'run', ...args, ...reporters], env, report };
};
const inBrowsers = (name: string, args: readonly string[], env: Record<string, string> = {}): Step => {
  const config = ['--config', 'tests/e2e/vitest.config.ts'];
  return { ...vitest(name, [...config, ...args], env), again: config };
};
const CHROMIUM = { CROSSREAD_BROWSER: 'chromium' };
const FIREFOX = { CROSSREAD_BROWSER: 'firefox' };

/**
 * What takes one core, or little more: two of these rows run side by side, the steps of a row one after the other; long rows
 * first, and last what needs the builds of the first. Pages held to five seconds have a core to themselves so, and never
 * another browser beside them.
 */
const ON_ONE_CORE: readonly (readonly Step[])[] = [
  [
    { name: 'build-firefox', command: [`${BIN}wxt`, 'zip', '-b', 'firefox', '--mv3'] },
    { name: 'build-chrome', command: [`${BIN}wxt`, 'zip'] },
    inBrowsers('e2e-heavy-chromium', ['--project', 'timed'], CHROMIUM),
    inBrowsers('e2e-heavy-firefox', ['--project', 'timed'], FIREFOX),
  ],
  [vitest('unit-on-one-core', ['--project', 'on one core', '--no-file-parallelism'])],
  [{ name: 'format', command: [`${BIN}oxfmt`, '--check'] }],
  [{ name: 'lint', command: [`${BIN}oxlint`] }],
  [{ name: 'types', command: [`${BIN}tsgo`, '--noEmit'] }],
  [{ name: 'types-pure', command: [`${BIN}tsgo`, '-p', 'tsconfig.pure.json'] }],
  [{ name: 'knip', command: [`${BIN}knip`] }],
  [
    {
      name: 'web-ext-lint',
      command: [`${BIN}web-ext`, 'lint', '--no-config-discovery', '-s', '.output/firefox-mv3'],
    },
  ],
];

/** Tests on what was built. A row keeps all cores busy: one row after the other, and beside its first step what only waits. */
const ON_ALL_CORES: readonly (readonly Step[])[] = [
  [vitest('unit', ['--project', '!on one core'])],
  [
    vitest('quality', ['--config', 'tests/quality/vitest.config.ts']),
    inBrowsers('e2e-waiting', ['--project', 'waiting'], CHROMIUM),
  ],
  [inBrowsers('package', ['tests/safety'])],
  [inBrowsers('e2e-chromium', ['tests/e2e', '--project', 'side by side'], CHROMIUM)],
  [inBrowsers('e2e-firefox', ['tests/e2e', '--project', '!timed'], FIREFOX)],
];

/** Runs one step, its output shown as it comes, or (`held`) all at once when the step has ended. */
async function run(step: Step, held = false): Promise<Outcome> {
  if (!held) console.log(`\n== ${step.name}`);
  const began = Date.now();
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const [program, ...args] = step.command;
  const child = spawn(program!, args, {
    stdio: held ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...step.env },
    shell: process.platform === 'win32',
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => printed.push(part));
  const succeeded = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  const files = step.report === undefined ? null : readReport(step.report);
  const outcome = await settle(step, succeeded, files);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (held) console.log(`\n== ${step.name}\n${Buffer.concat(printed).toString()}`);
  console.log(`== ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
  return outcome;
}

/** A runner that ended badly without a failed test (or without a report) still counts as one failure. */
async function settle(
  step: Step,
  succeeded: boolean,
  files: ReadonlyMap<string, Outcome> | null,
): Promise<Outcome> {
  if (files === null) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  const all = sum(files.values());
  if (succeeded || all.failed === 0) return { ...all, failed: succeeded ? all.failed : 1 };
  if (step.again === undefined) return all;
  const failing = [...files].filter(([, { failed }]) => failed > 0).map(([file]) => file);
  const name = `${step.name}-again`;
  const paths = failing.map((file) => relative('.', file));
  const second = await run(vitest(name, [...step.again, ...paths], step.env));
  if (second.failed === 0) secondTries.push(...paths.map((path) => `${step.name}: ${path}`));
  return sum([
    second,
    ...[...files].filter(([file]) => !failing.includes(file)).map(([, outcome]) => outcome),
  ]);
}

mkdirSync(RESULTS, { recursive: true });
const only = process.argv.slice(2);
const wanted = ({ name }: Step): boolean => only.length === 0 || only.includes(name);
const outcomes: { readonly step: Step; readonly outcome: Outcome }[] = [];
const waiting = ON_ONE_CORE.map((row) => row.filter(wanted));
const lane = async (): Promise<void> => {
  for (let row = waiting.shift(); row !== undefined; row = waiting.shift())
    for (const step of row) outcomes.push({ step, outcome: await run(step, true) });
};
await Promise.all([lane(), lane()]);
for (const row of ON_ALL_CORES) {
  const running = row
    .filter(wanted)
    .map(async (step, place) => ({ step, outcome: await run(step, place > 0) }));
  outcomes.push(...(await Promise.all(running)));
}

const { passed, failed } = sum(outcomes.map(({ outcome }) => outcome));

console.log('');
for (const { step, outcome } of outcomes)
  if (outcome.failed > 0) console.log(`failed: ${step.name} (${outcome.failed})`);
for (const file of secondTries) console.log(`passed at the second try only: ${file}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
