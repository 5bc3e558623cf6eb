import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** One check. Test runners count their own tests; every other step counts as one. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the step's test runner writes its JSON report. */
  readonly report?: string;
}

const BIN = 'node_modules/.bin/';
const RESULTS = 'results';

const vitest = (name: string, args: readonly string[], env: Record<string, string> = {}): Step => {
  const report = `${RESULTS}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: [`${BIN}vitest`, 'run', ...args, ...reporters], env, report };
};
const inBrowsers = (name: string, folder: string, env: Record<string, string> = {}): Step =>
  vitest(name, ['--config', 'tests/e2e/vitest.config.ts', folder], env);

/** Checks on one core each that only read: two of them run side by side. */
const STATIC: readonly Step[] = [
  { name: 'types', command: [`${BIN}tsc`, '--noEmit'] },
  { name: 'prettier', command: [`${BIN}prettier`, '--check', '.'] },
  { name: 'eslint', command: [`${BIN}eslint`, '.'] },
  { name: 'types-pure', command: [`${BIN}tsc`, '-p', 'tsconfig.pure.json'] },
  { name: 'knip', command: [`${BIN}knip`] },
];

/** Steps that use both cores, or what an earlier one built. */
const ONE_BY_ONE: readonly Step[] = [
  { name: 'build-chrome', command: [`${BIN}wxt`, 'zip'] },
  { name: 'build-firefox', command: [`${BIN}wxt`, 'zip', '-b', 'firefox', '--mv3'] },
  {
    name: 'web-ext-lint',
    command: [`${BIN}web-ext`, 'lint', '--no-config-discovery', '-s', '.output/firefox-mv3'],
  },
  vitest('unit', []),
  vitest('quality', ['--config', 'tests/quality/vitest.config.ts']),
  inBrowsers('package', 'tests/safety'),
  inBrowsers('e2e-chromium', 'tests/e2e', { CROSSREAD_BROWSER: 'chromium' }),
  inBrowsers('e2e-firefox', 'tests/e2e', { CROSSREAD_BROWSER: 'firefox' }),
];

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

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
  const outcome = count(step, succeeded);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (held) console.log(`\n== ${step.name}\n${Buffer.concat(printed).toString()}`);
  console.log(`== ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
  return outcome;
}

/** A runner that ended badly without a failed test (or without a report) still counts as one failure. */
function count(step: Step, succeeded: boolean): Outcome {
  const alone = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  if (step.report === undefined || !existsSync(step.report)) return alone;
  const report = JSON.parse(readFileSync(step.report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  const failed = succeeded ? report.numFailedTests : Math.max(1, report.numFailedTests);
  return { passed: report.numPassedTests, failed };
}

mkdirSync(RESULTS, { recursive: true });
const only = process.argv.slice(2);
const wanted = ({ name }: Step): boolean => only.length === 0 || only.includes(name);
const outcomes: { readonly step: Step; readonly outcome: Outcome }[] = [];
const waiting = STATIC.filter(wanted);
const lane = async (): Promise<void> => {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
    outcomes.push({ step, outcome: await run(step, true) });
};
await Promise.all([lane(), lane()]);
for (const step of ONE_BY_ONE.filter(wanted)) outcomes.push({ step, outcome: await run(step) });

const passed = outcomes.reduce((sum, { outcome }) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, { outcome }) => sum + outcome.failed, 0);

console.log('');
for (const { step, outcome } of outcomes)
  if (outcome.failed > 0) console.log(`failed: ${step.name} (${outcome.failed})`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
