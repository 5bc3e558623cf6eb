import { existsSync, readFileSync, rmSync } from 'node:fs';

/** What became of a step, or of one file of tests. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

interface JsonReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Reads what a test runner has written, by file, and takes it away, so that the next run cannot be taken for this one.
 * A file that could not be read or set up counts as one failure. `null` where the runner wrote nothing.
 */
export function readReport(path: string): ReadonlyMap<string, Outcome> | null {
  if (!existsSync(path)) return null;
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as JsonReport;
  rmSync(path);
  return new Map(
    testResults.map(({ name, status, assertionResults }) => {
      const count = (wanted: string): number =>
        assertionResults.filter((one) => one.status === wanted).length;
      const failed = count('failed');
      return [name, { passed: count('passed'), failed: status === 'failed' ? Math.max(1, failed) : failed }];
    }),
  );
}

/** All of several outcomes. */
export const sum = (outcomes: Iterable<Outcome>): Outcome => {
  const all = { passed: 0, failed: 0 };
  for (const { passed, failed } of outcomes) {
    all.passed += passed;
    all.failed += failed;
  }
  return all;
};
