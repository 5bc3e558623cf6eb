import { defineConfig } from 'vitest/config';

/** Tests on what is built, in real browsers: one at a time, since windows and focus are shared. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.ts', 'tests/safety/**/*.test.ts'],
    globalSetup: [new URL('need-builds.ts', import.meta.url).pathname],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
