import { defineConfig } from 'vitest/config';
import { sortFiles } from '../sort-files.ts';

/** Large pages that may take five seconds and no longer: nothing else runs beside them. */
const TIMED = 'tests/e2e/heavy-pages.test.ts';

/** In Chromium a minute, most of it waiting: there it runs beside tests without a browser, see tests/run-all.ts. */
const WAITING = 'tests/e2e/faults/unread-decisions.test.ts';

/** Half a minute and more, some of them in few lines: begun last, one of them would leave a core idle. */
const LONGEST = [
  'faults/killed-browser.test.ts',
  'e2e/states.test.ts',
  'e2e/seeds.test.ts',
  'e2e/refusals.test.ts',
  'faults/damage.test.ts',
  'faults/full-disk.test.ts',
];

/** Two files keep two cores busy. With three a whole run of Chromium took as long, and one file had to be run again. */
const AT_ONCE = 2;

/**
 * Tests on what is built, in real browsers. Each file has a server of pages to itself, and a browser without a trace of
 * another file, so some files run side by side.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    globalSetup: [new URL('need-builds.ts', import.meta.url).pathname],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Files share the modules that drive browsers, which hold nothing of a file but the Firefox it left empty: loading
    // them anew took a second each time, and another Firefox five.
    isolate: false,
    sequence: { sequencer: sortFiles(...LONGEST) },
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['tests/e2e/**/*.test.ts', 'tests/safety/**/*.test.ts'],
          exclude: [TIMED, WAITING],
          maxWorkers: AT_ONCE,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'waiting', include: [WAITING], maxWorkers: AT_ONCE, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: { name: 'timed', include: [TIMED], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
