import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/safety/**', 'tests/quality/**', 'node_modules/**'],
    // Several start a process of their own, which on a busy machine takes a while.
    testTimeout: 60_000,
    // The runner's own choice leaves one core free, which is every second one of a machine with two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
