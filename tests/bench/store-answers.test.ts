import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { StoreBench } from './store/page';

// The bench refuses to time a wrong answer, and is run by hand: what it holds for right has to keep up with the store.
it('finds right what the store answers, in all that the bench asks it', async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  await import('./store/page');
  const { bench } = globalThis as unknown as { bench: StoreBench };

  await bench.importAll(150);
  expect(await bench.cold(7)).toMatchObject({ found: true });
  expect(await bench.warm([8, 9])).toMatchObject({ found: true });
  expect(await bench.library(150)).toMatchObject({ found: true });
  expect(await bench.audit(150)).toMatchObject({ found: true });
  expect(await bench.save([150, 151])).toHaveLength(2);
  expect(await bench.importPack(60)).toBeGreaterThan(0);
});
