import { defineConfig } from 'vitest/config';

/** Tests on what is built, in real browsers: one at a time, since windows and focus are shared. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.ts', 'tests/safety/**/*.test.ts'],
    globalSetup: ['tests/e2e/need-builds.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 40_000,
    hookTimeout: 60_000,
  },
});
