import { resolve } from 'node:path';

/** Where the built extension of each browser lies. */
export const BUILDS = {
  chromium: { folder: resolve('.output/chrome-mv3'), script: 'build' },
  firefox: { folder: resolve('.output/firefox-mv3'), script: 'build:firefox' },
} as const;
