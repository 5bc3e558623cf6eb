import { defineConfig } from 'vitest/config';
import { sortFiles } from '../sort-files.ts';

/** Measuring takes minutes, and alone, so that timed tests elsewhere are not disturbed. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/quality/**/*.test.ts'],
    testTimeout: 600_000,
    // By default a machine of two cores gets one worker.
    maxWorkers: 2,
    sequence: { sequencer: sortFiles('floors/reading.test.ts') },
  },
});
