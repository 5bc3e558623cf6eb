import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { sortFiles } from './tests/sort-files.ts';

/** Files that put something else in the place of a module or a global, which no other file may see. */
const APART = [
  'tests/bench/store-answers.test.ts',
  'tests/corpus/pack/pack-limits.test.ts',
  'tests/page/watch-text.test.ts',
];

/** A minute for one core. `npm test` runs them beside pages that must have the other to themselves. */
const ON_ONE_CORE = ['tests/regexes.test.ts', 'tests/components/**/*.test.tsx'];
const ELSEWHERE = ['tests/e2e/**', 'tests/safety/**', 'tests/quality/**', 'node_modules/**'];

export default defineConfig({
  plugins: [preact()],
  test: {
    // Several start a process of their own, which on a busy machine takes a while.
    testTimeout: 60_000,
    // The runner's own choice leaves one core free, which is every second one of a machine with two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: sortFiles('tests/regexes.test.ts') },
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...ELSEWHERE, ...APART, ...ON_ONE_CORE],
          // One file after the other in the modules that are loaded: a quarter of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'on one core', include: ON_ONE_CORE, isolate: false } },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
